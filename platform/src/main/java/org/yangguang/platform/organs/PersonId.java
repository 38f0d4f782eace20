package org.yangguang.platform.organs;

/** Identifies a person who holds or held a post. */
public record PersonId(long value) {}
