package org.yangguang.platform.requests.papers;

/** Identifies an issued document. */
public record PaperId(long value) {}
