package org.yangguang.platform.requests.status;

import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/**
 * What an applicant hands in about a request that runs.
 *
 * @param text in their words, empty where only files were given
 */
record Given(String text, List<MultipartFile> files) {

    static final int MOST_FILES = 5;

    Given {
        files = files.stream().filter(file -> !file.isEmpty()).toList();
    }

    boolean isEmpty() {
        return text.isEmpty() && files.isEmpty();
    }
}
