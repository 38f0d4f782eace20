package org.yangguang.platform.organs;

/** Someone who holds a post now. */
public record Person(PersonId id, String name, OrganId organ, String post) {}
