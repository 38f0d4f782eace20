package org.yangguang.platform.audit;

/**
 * Who acts, as a reference that names nobody: the trail holds no personal data.
 *
 * @param reference {@code person:12}, {@code system} or {@code public}
 */
public record Actor(String reference) {

    /** The program itself, for example when it loads data or a day passes. */
    public static final Actor SYSTEM = new Actor("system");

    /** Someone without an account. */
    public static final Actor PUBLIC = new Actor("public");

    public static Actor person(long id) {
        return new Actor("person:" + id);
    }
}
