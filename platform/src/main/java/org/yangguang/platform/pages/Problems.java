package org.yangguang.platform.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that is wrong with what was sent, collected and then shown at once. Not safe for several threads. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem of one field. */
    public Problems add(String field, String message) {
        found.add(new Problem(field, message));
        return this;
    }

    /** Notes a problem of the form as a whole. */
    public Problems add(String message) {
        return add("", message);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All problems in the order they were found. */
    public List<Problem> list() {
        return List.copyOf(found);
    }

    /** The first problem of a field. */
    public Optional<Problem> find(String field) {
        return found.stream().filter(problem -> problem.field().equals(field)).findFirst();
    }

    @Override
    public String toString() {
        return found.toString();
    }
}
