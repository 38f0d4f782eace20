package org.yangguang.platform.files;

/** Identifies a stored file. */
public record FileId(long value) {}
