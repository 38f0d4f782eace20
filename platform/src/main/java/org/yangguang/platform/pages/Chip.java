package org.yangguang.platform.pages;

/** One thing that narrows a list, with the address of the list without it. */
public record Chip(String label, String removal) {}
