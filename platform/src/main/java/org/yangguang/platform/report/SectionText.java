package org.yangguang.platform.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * The running text of one section, every live reference replaced by its figure.
 *
 * @param no 1 to 6
 * @param heading as printed, without its number
 */
public record SectionText(int no, String heading, List<String> paragraphs) {

    /** Copies the list. */
    public SectionText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The same text with one more paragraph. */
    public SectionText with(String paragraph) {
        return new SectionText(
                no,
                heading,
                Stream.concat(paragraphs.stream(), Stream.of(paragraph)).toList());
    }
}
