package org.yangguang.statute.report.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.report.prose.Breakdown.Completeness;

/** The wholes of a sentence that are being broken down, innermost last. */
final class Wholes {

    /** Kinds of parts that together are all there are. */
    private static final Set<Set<String>> ALL_THERE_ARE = Set.of(
            Set.of("natural_person", "legal"),
            Set.of("litigation_direct", "litigation_after_review"),
            Set.of("proactive", "on_request", "not_disclosed"),
            Set.of("in_force", "repealed", "revised"));

    private static final class Open {
        private final Mention whole;
        private final boolean inBrackets;
        private final boolean all;
        private char separator;
        private final List<Mention> parts = new ArrayList<>();

        Open(Mention whole, boolean inBrackets, boolean all) {
            this.whole = whole;
            this.inBrackets = inBrackets;
            this.all = all;
        }

        /** What its parts are told apart by, null before the first. */
        @Nullable
        PartKind kind() {
            return parts.isEmpty() ? null : parts.getFirst().kind();
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Breakdown> closed = new ArrayList<>();

    void open(Mention whole, boolean inBrackets, boolean all) {
        Open top = open.peek();
        if (top == null || top.whole.id() != whole.id() || !top.parts.isEmpty()) {
            open.push(new Open(whole, inBrackets, all));
        }
    }

    /** The whole whose parts are being named, null where none is. */
    @Nullable
    Mention current() {
        Open top = open.peek();
        return top == null ? null : top.whole;
    }

    /** Whether the current whole already has a part. */
    boolean hasParts() {
        Open top = open.peek();
        return top != null && !top.parts.isEmpty();
    }

    /** Closes whatever was broken down within a bracket that opened a breakdown. */
    void closeBracket() {
        boolean bracket = false;
        while (!open.isEmpty() && !bracket) {
            bracket = open.element().inBrackets;
            close();
        }
    }

    /** A semicolon ends a breakdown whose parts are told apart by commas, and separates those of an outer one. */
    void semicolon() {
        while (!open.isEmpty()) {
            Open top = open.element();
            boolean outermostWithOnePart = open.size() == 1 && top.parts.size() <= 1;
            if (top.separator == ';' || (top.separator == 0 && outermostWithOnePart)) {
                top.separator = ';';
                return;
            }
            close();
        }
    }

    void closeAll() {
        while (!open.isEmpty()) {
            close();
        }
    }

    /** Adds a part to the innermost whole that it can belong to and gives that whole; null where there is none. */
    @Nullable
    Mention add(Mention part) {
        while (!open.isEmpty()) {
            Open top = open.element();
            boolean fits = top.kind() == null || top.kind() == part.kind() || part.kind() == PartKind.REST;
            if (fits && top.whole.quantity().sameSort(part.quantity())) {
                if (top.parts.size() == 1 && top.separator == 0) {
                    top.separator = ',';
                }
                top.parts.add(part);
                return top.whole;
            }
            close();
        }
        return null;
    }

    private void close() {
        Open done = open.pop();
        if (!done.parts.isEmpty()) {
            closed.add(new Breakdown(done.whole, done.parts, completeness(done)));
        }
    }

    private static Completeness completeness(Open done) {
        Set<String> told = done.parts.stream().map(Wholes::told).collect(Collectors.toSet());
        if (ALL_THERE_ARE.contains(told) && told.size() == done.parts.size()) {
            return Completeness.BY_KIND;
        }
        boolean rest = done.parts.size() > 1 && done.parts.getLast().kind() == PartKind.REST;
        return rest || done.all ? Completeness.BY_WORDS : Completeness.UNSAID;
    }

    private static String told(Mention part) {
        return switch (part.subject()) {
            case Subject.Document(String state) -> state;
            case Subject.Requests(var readings, String column) -> column;
            case Subject.Cases(var groups, String column) -> String.join("+", groups);
            default -> "";
        };
    }

    /** The breakdowns that are closed. */
    List<Breakdown> closed() {
        return closed;
    }
}
