package org.yangguang.platform.report.returns;

import org.jspecify.annotations.Nullable;

/**
 * Where the figures of a block declared by hand come from.
 *
 * @param source in the clerk's words, empty where none was given
 * @param fileId the evidence, null where none was added
 */
public record BlockSource(String source, @Nullable Long fileId) {

    /** No source yet. */
    public static final BlockSource NONE = new BlockSource("", null);
}
