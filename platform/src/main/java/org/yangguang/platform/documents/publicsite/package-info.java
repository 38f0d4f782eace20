/**
 * What everyone sees of items: the page of each, which looks like an official document where it is one, the registers of policy
 * and normative documents, attachments, and the open interface. Kept pages are dropped exactly where something changed.
 */
@NullMarked
package org.yangguang.platform.documents.publicsite;

import org.jspecify.annotations.NullMarked;
