package org.yangguang.platform.pages;

/**
 * One thing that is wrong with what was sent.
 *
 * @param field the name of the field, empty where it concerns the whole form
 * @param message what to do, in the reader's words: "身份证号应为18位，现在是17位"
 */
public record Problem(String field, String message) {}
