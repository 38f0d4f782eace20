package org.yangguang.platform.pages;

import java.util.List;

/** A filter of a list by one of a few values. */
public record Filter(String key, String label, List<Option> options) {

    public Filter {
        options = List.copyOf(options);
    }

    /** What the reader sees for a value. */
    String labelOf(String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
