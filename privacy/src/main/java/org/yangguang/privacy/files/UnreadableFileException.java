package org.yangguang.privacy.files;

import org.jspecify.annotations.Nullable;

/** A file that cannot be read, or not within the limits. The message is a Chinese sentence for the person who brought it. */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableFileException(String sentence) {
        this(sentence, null);
    }

    private final String sentence;

    UnreadableFileException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** The sentence for the person who brought the file. */
    public String sentence() {
        return sentence;
    }

    /** The same about a file of this name. */
    UnreadableFileException of(String name) {
        return name.isBlank() ? this : new UnreadableFileException(name + "：" + sentence, this);
    }
}
