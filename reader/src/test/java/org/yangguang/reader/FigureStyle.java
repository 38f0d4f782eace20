package org.yangguang.reader;

import org.yangguang.statute.report.CellValue;

/** How offices print numbers. */
enum FigureStyle {
    PLAIN,
    ZERO_AS_BLANK,
    ZERO_AS_SLASH,
    ZERO_AS_DASH,
    FULL_WIDTH,
    THOUSANDS;

    String print(CellValue value) {
        boolean zero = value.number().signum() == 0;
        return switch (this) {
            case PLAIN -> value.printed();
            case ZERO_AS_BLANK -> zero ? "" : value.printed();
            case ZERO_AS_SLASH -> zero ? "/" : value.printed();
            case ZERO_AS_DASH -> zero ? "—" : value.printed();
            case FULL_WIDTH -> wide(value.printed());
            case THOUSANDS ->
                value.unit() == null && value.number().scale() <= 0
                        ? String.format("%,d", value.number().longValueExact())
                        : value.printed();
        };
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 127 ? c - '!' + '！' : c)));
        return wide.toString();
    }
}
