package org.yangguang.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

/**
 * A table drawn with lines. The lines of all cells make a lattice; fields of the lattice with no line between them are one
 * merged cell.
 */
final class RuledTable {

    /** More lines than this on one page are a drawing. */
    private static final int MAX_RULES = 3_000;

    private final List<Rule> rules;
    /** Edges of the lattice, ascending. */
    private final float[] xs;

    private final float[] ys;
    /** The merged cell of each field: the number of its root field. */
    private final int[] cellOf;

    private final TreeMap<Integer, List<Glyph>> glyphs = new TreeMap<>();

    private RuledTable(List<Rule> rules) {
        this.rules = rules;
        this.xs = edges(rules, false);
        this.ys = edges(rules, true);
        this.cellOf = new int[Math.max(0, columns() * rows())];
        mergeFields();
    }

    /** The tables of a page from top to bottom. */
    static List<RuledTable> findAll(List<Rule> pieces) {
        List<Rule> rules = Rule.joined(pieces);
        if (rules.size() > MAX_RULES) {
            return List.of();
        }
        List<RuledTable> tables = new ArrayList<>();
        boolean[] used = new boolean[rules.size()];
        for (int i = 0; i < rules.size(); i++) {
            if (!used[i]) {
                RuledTable table = new RuledTable(connected(rules, i, used));
                if (table.columns() * table.rows() > 1 && table.columns() * table.rows() <= Limits.CELLS) {
                    tables.add(table);
                }
            }
        }
        tables.sort(Comparator.comparingDouble(RuledTable::top));
        return tables;
    }

    private static List<Rule> connected(List<Rule> rules, int start, boolean[] used) {
        List<Rule> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        used[start] = true;
        while (!open.isEmpty()) {
            Rule rule = rules.get(open.pop());
            found.add(rule);
            for (int i = 0; i < rules.size(); i++) {
                if (!used[i] && rule.meets(rules.get(i))) {
                    used[i] = true;
                    open.push(i);
                }
            }
        }
        return found;
    }

    /** Where lines across this axis lie, and where the others end: a form may lack its outer lines. */
    private static float[] edges(List<Rule> rules, boolean horizontal) {
        List<Float> places = new ArrayList<>();
        float first = Float.MAX_VALUE;
        float last = -Float.MAX_VALUE;
        for (Rule rule : rules) {
            if (rule.horizontal() == horizontal) {
                places.add(rule.at());
            } else {
                first = Math.min(first, rule.from());
                last = Math.max(last, rule.to());
            }
        }
        if (first < last) {
            places.add(first);
            places.add(last);
        }
        places.sort(Comparator.naturalOrder());
        List<Float> distinct = new ArrayList<>();
        for (float place : places) {
            if (distinct.isEmpty() || place - distinct.getLast() > Rule.TOLERANCE) {
                distinct.add(place);
            }
        }
        float[] edges = new float[distinct.size()];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = distinct.get(i);
        }
        return edges;
    }

    private int columns() {
        return xs.length - 1;
    }

    private int rows() {
        return ys.length - 1;
    }

    float top() {
        return ys[0];
    }

    float left() {
        return xs[0];
    }

    float right() {
        return xs[xs.length - 1];
    }

    private void mergeFields() {
        for (int i = 0; i < cellOf.length; i++) {
            cellOf[i] = i;
        }
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                int field = row * columns() + column;
                if (column + 1 < columns() && !hasRule(false, xs[column + 1], (ys[row] + ys[row + 1]) / 2)) {
                    merge(field, field + 1);
                }
                if (row + 1 < rows() && !hasRule(true, ys[row + 1], (xs[column] + xs[column + 1]) / 2)) {
                    merge(field, field + columns());
                }
            }
        }
    }

    private boolean hasRule(boolean horizontal, float at, float along) {
        return rules.stream()
                .anyMatch(rule -> rule.horizontal() == horizontal
                        && Math.abs(rule.at() - at) <= Rule.TOLERANCE
                        && rule.reaches(along));
    }

    private void merge(int a, int b) {
        int rootA = root(a);
        int rootB = root(b);
        cellOf[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    }

    private int root(int field) {
        int root = field;
        while (cellOf[root] != root) {
            root = cellOf[root];
        }
        cellOf[field] = root;
        return root;
    }

    /** Keeps a character that stands within the table. */
    boolean take(Glyph glyph) {
        int column = field(xs, glyph.centerX());
        int row = field(ys, glyph.centerY());
        if (column < 0 || row < 0) {
            return false;
        }
        glyphs.computeIfAbsent(root(row * columns() + column), cell -> new ArrayList<>())
                .add(glyph);
        return true;
    }

    private static int field(float[] edges, float place) {
        for (int i = 0; i + 1 < edges.length; i++) {
            if (place >= edges[i] && place < edges[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    GridBuilder toGrid() throws UnreadableReportException {
        TreeMap<Integer, int[]> reach = new TreeMap<>();
        for (int field = 0; field < cellOf.length; field++) {
            int[] end = reach.computeIfAbsent(root(field), cell -> new int[2]);
            end[0] = Math.max(end[0], field / columns());
            end[1] = Math.max(end[1], field % columns());
        }
        GridBuilder grid = new GridBuilder();
        for (var cell : reach.entrySet()) {
            int row = cell.getKey() / columns();
            int column = cell.getKey() % columns();
            int rowSpan = cell.getValue()[0] - row + 1;
            int columnSpan = cell.getValue()[1] - column + 1;
            grid.place(new Cell(row, column, rowSpan, columnSpan, text(cell.getKey())));
        }
        return grid;
    }

    /** Lines within a cell are wrapped by its width and belong together: 770548 may stand as 7705 over 48. */
    private String text(int cell) {
        List<Glyph> inside = glyphs.getOrDefault(cell, List.of());
        return String.join(
                "", GlyphLine.of(inside).stream().map(GlyphLine::text).toList());
    }
}
