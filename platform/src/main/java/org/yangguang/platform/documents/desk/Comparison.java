package org.yangguang.platform.documents.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts side by side, line by line.
 *
 * @param lines in their order; of what was replaced, the old lines before the new
 */
record Comparison(List<Line> lines) {

    /** Longer texts are shown without pairing what stayed. */
    private static final int MOST = 3_000;

    Comparison {
        lines = List.copyOf(lines);
    }

    /** What became of a line. */
    enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    record Line(Change change, String text) {}

    static Comparison of(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        if (old.size() > MOST || now.size() > MOST) {
            List<Line> all = new ArrayList<>();
            old.forEach(text -> all.add(new Line(Change.REMOVED, text)));
            now.forEach(text -> all.add(new Line(Change.ADDED, text)));
            return new Comparison(all);
        }
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                lines.add(new Line(Change.SAME, old.get(i)));
                i++;
                j++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line(Change.REMOVED, old.get(i)));
                i++;
            } else {
                lines.add(new Line(Change.ADDED, now.get(j)));
                j++;
            }
        }
        return new Comparison(lines);
    }

    boolean isSame() {
        return lines.stream().allMatch(line -> line.change() == Change.SAME);
    }
}
