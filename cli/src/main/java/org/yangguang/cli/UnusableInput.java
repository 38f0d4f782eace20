package org.yangguang.cli;

import java.util.List;

/** The input could not be read or the call is wrong: exit status 2, one line for each problem. */
final class UnusableInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    /** @param problem one clear Chinese sentence */
    UnusableInput(String problem) {
        this(List.of(problem));
    }

    /** @param problems all that is wrong, a clear Chinese sentence each */
    UnusableInput(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
