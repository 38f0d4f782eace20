package org.yangguang.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight line drawn on a page along one axis.
 *
 * @param at its place across: y of a horizontal line, x of a vertical one
 */
record Rule(boolean horizontal, float at, float from, float to) {

    /** How far lines that are meant to meet may miss each other, in points. */
    static final float TOLERANCE = 2.5f;

    /** Joins pieces that lie on one line and touch; cells are often drawn one by one. */
    static List<Rule> joined(List<Rule> pieces) {
        List<Rule> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparing(Rule::horizontal).thenComparingDouble(Rule::at));
        List<Rule> joined = new ArrayList<>();
        List<Rule> line = new ArrayList<>();
        for (Rule piece : sorted) {
            if (!line.isEmpty()
                    && (piece.horizontal != line.getFirst().horizontal || piece.at - line.getLast().at > TOLERANCE)) {
                joinLine(line, joined);
                line = new ArrayList<>();
            }
            line.add(piece);
        }
        joinLine(line, joined);
        return joined;
    }

    private static void joinLine(List<Rule> line, List<Rule> joined) {
        line.sort(Comparator.comparingDouble(Rule::from));
        Rule open = null;
        for (Rule piece : line) {
            if (open != null && piece.from <= open.to + TOLERANCE) {
                open = new Rule(open.horizontal, open.at, open.from, Math.max(open.to, piece.to));
            } else {
                if (open != null) {
                    joined.add(open);
                }
                open = piece;
            }
        }
        if (open != null) {
            joined.add(open);
        }
    }

    boolean meets(Rule other) {
        if (horizontal == other.horizontal) {
            return false;
        }
        return reaches(other.at) && other.reaches(at);
    }

    boolean reaches(float place) {
        return place >= from - TOLERANCE && place <= to + TOLERANCE;
    }
}
