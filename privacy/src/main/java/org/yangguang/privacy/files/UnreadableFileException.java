package org.yangguang.privacy.files;

import org.jspecify.annotations.Nullable;

/** A file that cannot be read, or not within the limits. The message is a Chinese sentence for the person who brought it. */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableFileException(String sentence) {
        this(sentence, null);
    }

    UnreadableFileException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
