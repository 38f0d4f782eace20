package org.yangguang.statute.report.prose;

import java.util.List;
import java.util.stream.Stream;

/** What a quantity counts. */
public sealed interface Subject {

    /**
     * Requests for disclosure.
     *
     * @param readings what may be meant, each a sum of rows of table 3 by key; the likeliest first
     * @param column the column of table 3, or {@code legal} for all organisations
     */
    record Requests(List<List<String>> readings, String column) implements Subject {

        static Requests of(String... rows) {
            return new Requests(Stream.of(rows).map(List::of).toList(), "total");
        }

        static Requests sumOf(List<String> rows) {
            return new Requests(List.of(rows), "total");
        }

        Requests by(String otherColumn) {
            return new Requests(readings, otherColumn);
        }
    }

    /**
     * Reconsideration and litigation about disclosure.
     *
     * @param groups the rows of table 4 that are counted together
     * @param column the column of table 4
     */
    record Cases(List<String> groups, String column) implements Subject {}

    /**
     * A figure of table 2.
     *
     * @param row such as {@code normative_documents}
     * @param measure {@code made}, {@code published}, {@code repealed}, {@code in_force}, {@code decisions},
     *     {@code fee}, {@code projects} or {@code amount}
     */
    record Proactive(String row, String measure) implements Subject {}

    /**
     * Something that no table counts but that a text may count twice.
     *
     * @param key such as {@code press}
     * @param every whether all kinds of it are counted, such as press events beside press conferences
     */
    record Event(String key, boolean every) implements Subject {}

    /**
     * Official documents by disclosure attribute or by validity, which no table counts.
     *
     * @param state {@code proactive}, {@code on_request}, {@code not_disclosed}, {@code in_force}, {@code repealed} or
     *     {@code revised}; {@code all} for all of them
     */
    record Document(String state) implements Subject {}

    /** Not understood, or nothing that is compared. */
    record Unknown() implements Subject {}
}
