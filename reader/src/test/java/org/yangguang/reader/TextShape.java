package org.yangguang.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yangguang.reader.PrintedForm.Box;

/** How tables look after they were copied out of a page, a Word file or a PDF into plain text. */
enum TextShape {
    /** Word: a tab between cells, and an empty cell where one is merged with the cell above. */
    TABS_WITH_EMPTY_CELLS(true) {
        @Override
        String table(List<List<Box>> rows) {
            return lines(withCellsAbove(rows), "\t", "");
        }
    },
    /** A browser: a tab between the cells that exist. */
    TABS(true) {
        @Override
        String table(List<List<Box>> rows) {
            return lines(rows, "\t", "");
        }
    },
    /** A browser, where each cell holds a paragraph. */
    TABS_AND_LINES(true) {
        @Override
        String table(List<List<Box>> rows) {
            return lines(rows, "\n\t\n", "\n");
        }
    },
    BARS(true) {
        @Override
        String table(List<List<Box>> rows) {
            return lines(rows, " | ", " |");
        }
    },
    FULL_WIDTH_BARS_WITH_EMPTY_CELLS(true) {
        @Override
        String table(List<List<Box>> rows) {
            return lines(withCellsAbove(rows), "｜", "｜");
        }
    },
    MARKDOWN(true) {
        @Override
        String table(List<List<Box>> rows) {
            return rows.stream()
                    .map(row -> "| " + row.stream().map(Box::text).collect(Collectors.joining(" | ")) + " |"
                            + "|".repeat(row.stream().mapToInt(Box::columnSpan).sum() - row.size()))
                    .collect(Collectors.joining("\n"));
        }
    },
    /** A converter that begins a line after each cell and closes each row with bars for merged columns. */
    A_BAR_A_LINE(true) {
        @Override
        String table(List<List<Box>> rows) {
            return rows.stream()
                    .map(row -> row.stream()
                                    .map(box -> (box.text() + " |").strip())
                                    .collect(Collectors.joining("\n"))
                            + "\n"
                            + "|".repeat(row.stream().mapToInt(Box::columnSpan).sum() - row.size()))
                    .collect(Collectors.joining("\n"));
        }
    },
    A_LINE_A_CELL(false) {
        @Override
        String table(List<List<Box>> rows) {
            return lines(rows, "\n", "");
        }
    },
    A_LINE_A_CELL_EMPTY_ONES_KEPT(true) {
        @Override
        String table(List<List<Box>> rows) {
            return lines(rows, "\n", "");
        }
    },
    A_LINE_A_CELL_DOUBLE_SPACED(false) {
        @Override
        String table(List<List<Box>> rows) {
            return lines(rows, "\n\n  ", "\n");
        }
    },
    SPACES(false) {
        @Override
        String table(List<List<Box>> rows) {
            return lines(rows, " ", "");
        }
    },
    ALL_IN_ONE_LINE(false) {
        @Override
        String table(List<List<Box>> rows) {
            return lines(rows, " ", "").replace('\n', ' ');
        }
    },
    /** The text layer of a PDF: labels wrapped, the figures beside some line of the label. */
    WRAPPED_LABELS(false) {
        @Override
        String table(List<List<Box>> rows) {
            List<String> lines = new ArrayList<>();
            for (List<Box> row : rows) {
                String label = row.stream()
                        .map(Box::text)
                        .filter(text -> !isFigure(text))
                        .collect(Collectors.joining(" "));
                String figures =
                        row.stream().map(Box::text).filter(TextShape::isFigure).collect(Collectors.joining(" "));
                List<String> pieces = pieces(label, 9);
                for (int i = 0; i < pieces.size(); i++) {
                    lines.add(i == pieces.size() / 2 ? (pieces.get(i) + " " + figures).strip() : pieces.get(i));
                }
                if (pieces.isEmpty()) {
                    lines.add(figures);
                }
            }
            return String.join("\n", lines);
        }
    };

    /** Whether empty cells can be told from missing ones. */
    final boolean keepsEmptyCells;

    TextShape(boolean keepsEmptyCells) {
        this.keepsEmptyCells = keepsEmptyCells;
    }

    abstract String table(List<List<Box>> rows);

    String text(SampleReport report, PrintedForm form) {
        List<String> parts = new ArrayList<>();
        ReportFiles.walk(report, form, parts::add, table -> parts.add(table(table)));
        return String.join("\n", parts);
    }

    private static String lines(List<List<Box>> rows, String between, String end) {
        return rows.stream()
                .map(row -> row.stream().map(Box::text).collect(Collectors.joining(between)) + end)
                .collect(Collectors.joining("\n"));
    }

    private static List<List<Box>> withCellsAbove(List<List<Box>> rows) {
        int width = rows.getFirst().stream().mapToInt(Box::columnSpan).sum();
        int[] left = new int[width];
        int[] span = new int[width];
        List<List<Box>> all = new ArrayList<>();
        for (List<Box> row : rows) {
            List<Box> full = new ArrayList<>();
            int next = 0;
            for (int column = 0; column < width; ) {
                if (left[column] > 0) {
                    left[column]--;
                    full.add(new Box("", 1, span[column]));
                } else {
                    Box box = row.get(next++);
                    left[column] = box.rowSpan() - 1;
                    span[column] = box.columnSpan();
                    full.add(box);
                }
                column += span[column];
            }
            all.add(full);
        }
        return all;
    }

    private static boolean isFigure(String text) {
        return !text.isEmpty() && text.chars().noneMatch(c -> Character.isLetter(c) && "亿万元".indexOf(c) < 0);
    }

    private static List<String> pieces(String text, int length) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < text.length(); i += length) {
            pieces.add(text.substring(i, Math.min(text.length(), i + length)));
        }
        return pieces;
    }
}
