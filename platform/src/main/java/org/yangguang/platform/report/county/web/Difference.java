package org.yangguang.platform.report.county.web;

/** A cell in which a report published elsewhere and the compiled one differ. */
public record Difference(String name, String published, String compiled) {}
