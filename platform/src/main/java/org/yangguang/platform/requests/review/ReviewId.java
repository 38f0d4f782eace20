package org.yangguang.platform.requests.review;

/** Identifies a matter of reconsideration or litigation. */
public record ReviewId(long value) {}
