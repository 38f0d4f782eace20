package org.yangguang.platform.pages;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An option with the id of its control; the first has the field's own name, so that an error leads there. */
public record Choice(
        String id, String value, String label, @Nullable String hint) {

    /** One for each option, in the same order. */
    public static List<Choice> of(String name, List<Option> options) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> {
                    Option option = options.get(i);
                    return new Choice(i == 0 ? name : name + "-" + i, option.value(), option.label(), option.hint());
                })
                .toList();
    }
}
