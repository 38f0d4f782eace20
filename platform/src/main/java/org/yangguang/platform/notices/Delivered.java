package org.yangguang.platform.notices;

/** What came of handing a message to a gateway; the problem is one Chinese phrase without personal data. */
sealed interface Delivered {

    record Accepted() implements Delivered {}

    /** May work later. */
    record NotNow(String problem) implements Delivered {}

    /** Will not work, however often it is tried. */
    record Never(String problem) implements Delivered {}
}
