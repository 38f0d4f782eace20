/**
 * Finds personal data in a text: numbers by their form and checksum, names and addresses by a language library and the words
 * beside them. Entry: {@link org.yangguang.privacy.PrivacyScanner}; whole files: {@link org.yangguang.privacy.files}.
 *
 * <p>What an office prints to be reached or quoted stays: document numbers, amounts, social credit codes, its telephone and address.
 */
@NullMarked
package org.yangguang.privacy;

import org.jspecify.annotations.NullMarked;
