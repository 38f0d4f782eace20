package org.yangguang.platform.requests;

/** Identifies a request within the platform; people read its registration number. */
public record RequestId(long value) {}
