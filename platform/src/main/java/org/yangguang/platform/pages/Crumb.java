package org.yangguang.platform.pages;

/** One step of the way from the home page to a page. */
record Crumb(String label, String address) {}
