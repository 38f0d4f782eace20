package org.yangguang.platform.pages;

import java.util.function.Predicate;

/**
 * The person who is signed in, as far as a page shows him.
 *
 * @param organCode the code of his organ as it stands in addresses
 * @param mayOpen whether he may open an address (path without query) with GET; the menu shows nothing else
 */
public record Visitor(String name, String organName, String organCode, Predicate<String> mayOpen) {}
