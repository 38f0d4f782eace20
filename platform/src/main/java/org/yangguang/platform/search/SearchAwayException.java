package org.yangguang.platform.search;

import org.jspecify.annotations.Nullable;

/** The index cannot be asked now; later it can. */
public final class SearchAwayException extends RuntimeException {

    SearchAwayException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
