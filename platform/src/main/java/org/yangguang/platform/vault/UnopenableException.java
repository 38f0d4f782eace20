package org.yangguang.platform.vault;

import org.jspecify.annotations.Nullable;

/** What was sealed cannot be opened: another key, another purpose, or it was tampered with. */
public class UnopenableException extends RuntimeException {

    UnopenableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
