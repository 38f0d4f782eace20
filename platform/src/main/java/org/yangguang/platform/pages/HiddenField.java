package org.yangguang.platform.pages;

/** A field that a form sends without showing it. */
public record HiddenField(String name, String value) {}
