package org.yangguang.platform.requests;

/** Identifies a request for disclosure. */
public record RequestId(long value) {}
