package org.yangguang.platform.requests.papers.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between double braces: {@code {{收件人}}}, or the ends of a section, each in a paragraph of its own: {@code
 * {{逐项：附件}}} … {@code {{逐项完}}}, {@code {{如有：办理经过}}} … {@code {{如有完}}}, {@code {{如无：附件}}} … {@code {{如无完}}}. Braces
 * and colons may be those of a Chinese keyboard.
 *
 * @param name of the field; empty at the end of a section
 */
record Mark(Kind kind, String name) {

    static final Pattern PATTERN = Pattern.compile("[{｛]{2}\\s*([^{}｛｝]*?)\\s*[}｝]{2}");

    private static final Pattern OPENING = Pattern.compile("(逐项|如有|如无)\\s*[：:]\\s*(.+)");

    enum Kind {
        FIELD(""),
        EACH("逐项"),
        IF("如有"),
        UNLESS("如无"),
        END_EACH("逐项完"),
        END_IF("如有完"),
        END_UNLESS("如无完");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        boolean opens() {
            return this == EACH || this == IF || this == UNLESS;
        }

        boolean closes() {
            return this == END_EACH || this == END_IF || this == END_UNLESS;
        }

        /** The end of the section that this opens. */
        Kind end() {
            return switch (this) {
                case EACH -> END_EACH;
                case IF -> END_IF;
                case UNLESS -> END_UNLESS;
                default -> throw new IllegalStateException(this + " opens nothing");
            };
        }
    }

    /** Reads what a match of {@link #PATTERN} holds. */
    static Mark of(Matcher match) {
        String inside = match.group(1);
        Matcher opening = OPENING.matcher(inside);
        for (Kind kind : Kind.values()) {
            if (kind.opens() && opening.matches() && opening.group(1).equals(kind.word)) {
                return new Mark(kind, opening.group(2).strip());
            }
            if (kind.closes() && inside.equals(kind.word)) {
                return new Mark(kind, "");
            }
        }
        return new Mark(Kind.FIELD, inside);
    }

    /** The end of a section that fills a paragraph on its own. */
    static Optional<Mark> alone(String paragraph) {
        Matcher match = PATTERN.matcher(paragraph.strip());
        return match.matches() ? Optional.of(of(match)).filter(it -> it.kind != Kind.FIELD) : Optional.empty();
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return "{{" + (kind.opens() ? kind.word + "：" : kind.word) + name + "}}";
    }
}
