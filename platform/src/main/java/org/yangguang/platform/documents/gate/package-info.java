/**
 * The gate before publishing: small named rules look for personal data, words, missing facts and dead links. The office decides
 * which of them stop a publication and which only warn, and keeps the list of words.
 */
@NullMarked
package org.yangguang.platform.documents.gate;

import org.jspecify.annotations.NullMarked;
