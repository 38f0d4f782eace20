package org.yangguang.platform.requests.intake;

import org.yangguang.platform.requests.CaseFile;

/**
 * A request like another.
 *
 * @param percent how alike, of a hundred
 * @param sameApplicant by the blind index of the identity number, whatever the channel
 * @param reason why it is shown and what follows, one Chinese sentence
 * @param organ the name of the organ that handles it
 */
public record Alike(CaseFile file, int percent, boolean sameApplicant, String reason, String organ) {}
