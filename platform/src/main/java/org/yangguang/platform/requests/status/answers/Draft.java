package org.yangguang.platform.requests.status.answers;

import java.util.List;
import java.util.Set;

/**
 * An answer about to be published.
 *
 * @param files ids of files of the case
 * @param kept texts that a person found to be no personal data that has to be hidden
 * @param reason why, empty where nothing is kept
 */
record Draft(String title, String summary, List<Long> files, Set<String> kept, String reason) {

    Draft {
        files = List.copyOf(files);
        kept = Set.copyOf(kept);
    }
}
