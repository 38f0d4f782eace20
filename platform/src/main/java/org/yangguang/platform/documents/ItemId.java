package org.yangguang.platform.documents;

/** Identifies an item; its public address ends with it and never changes. */
public record ItemId(long value) {}
