package org.yangguang.reader;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Collects straight lines, and filled boxes so thin that they look like lines. */
final class DrawnLines {

    private static final float THIN = 3;
    private static final float SHORTEST = 3;

    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> path = new ArrayList<>();
    private Point2D.Float start = new Point2D.Float();
    private Point2D.Float current = new Point2D.Float();
    /** The box around each closed or open part of the path. */
    private final List<Rectangle2D.Float> boxes = new ArrayList<>();

    /** What was found so far. */
    List<Rule> rules() {
        return rules;
    }

    Point2D.Float current() {
        return current;
    }

    void moveTo(Point2D.Float to) {
        start = to;
        current = to;
        boxes.add(new Rectangle2D.Float(to.x, to.y, 0, 0));
    }

    void lineTo(Point2D.Float to) {
        addLine(current, to);
        current = to;
    }

    /** A curve is no line of a table, whatever its shape. */
    void curveTo(Point2D.Float to) {
        current = to;
    }

    void close() {
        addLine(current, start);
        current = start;
    }

    void stroke() {
        rules.addAll(path);
        end();
    }

    void fill() {
        for (Rectangle2D.Float filled : boxes) {
            if (filled.width <= THIN && filled.height >= SHORTEST) {
                rules.add(new Rule(false, (float) filled.getCenterX(), filled.y, filled.y + filled.height));
            } else if (filled.height <= THIN && filled.width >= SHORTEST) {
                rules.add(new Rule(true, (float) filled.getCenterY(), filled.x, filled.x + filled.width));
            }
        }
        end();
    }

    /** Neither drawn nor filled. */
    void end() {
        path.clear();
        boxes.clear();
    }

    private void addLine(Point2D.Float a, Point2D.Float b) {
        if (!boxes.isEmpty()) {
            boxes.getLast().add(b);
        }
        float width = Math.abs(a.x - b.x);
        float height = Math.abs(a.y - b.y);
        if (height < 1 && width >= SHORTEST) {
            path.add(new Rule(true, a.y, Math.min(a.x, b.x), Math.max(a.x, b.x)));
        } else if (width < 1 && height >= SHORTEST) {
            path.add(new Rule(false, a.x, Math.min(a.y, b.y), Math.max(a.y, b.y)));
        }
    }
}
