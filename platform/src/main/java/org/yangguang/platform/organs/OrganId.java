package org.yangguang.platform.organs;

/** Identifies an organ for ever, through changes of name. */
public record OrganId(long value) {}
