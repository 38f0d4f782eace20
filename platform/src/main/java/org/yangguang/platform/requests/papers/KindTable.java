package org.yangguang.platform.requests.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.platform.requests.papers.PaperField.Kind;
import org.yangguang.platform.requests.papers.PaperField.Need;

/** The table {@code kinds.txt}: what a lawyer checks. */
record KindTable(LocalDate checkedOn, Map<Integer, Definition> definitions) {

    private static final Pattern HEAD = Pattern.compile("(\\d+) (\\S+) ｜ (\\S.*)");
    private static final Pattern FIELD = Pattern.compile("\\s+([*+]?)\\s*(\\w+) (\\S+) (\\S+)(?: \\(([^)]+)\\))?");
    private static final String MUST_SAY = "须写明 ";
    private static final String CHECKED = "核对日期 ";

    /** One document. */
    record Definition(String title, String basis, List<PaperField> fields, List<String> mustSay) {}

    private static final class Holder {
        static final KindTable TABLE = read(Texts.lines("kinds.txt"));
    }

    static KindTable get() {
        return Holder.TABLE;
    }

    Definition definition(int number) {
        Definition definition = definitions.get(number);
        if (definition == null) {
            throw new IllegalStateException("document " + number + " is not in kinds.txt");
        }
        return definition;
    }

    private static KindTable read(List<String> lines) {
        Map<Integer, Definition> definitions = new LinkedHashMap<>();
        LocalDate checkedOn = LocalDate.MIN;
        Definition current = new Definition("", "", new ArrayList<>(), new ArrayList<>());
        for (String line : lines) {
            Matcher head = HEAD.matcher(line);
            Matcher field = FIELD.matcher(line);
            if (line.startsWith(CHECKED)) {
                checkedOn = LocalDate.parse(line.substring(CHECKED.length()));
            } else if (head.matches()) {
                current = new Definition(head.group(2), head.group(3), new ArrayList<>(), new ArrayList<>());
                definitions.put(Integer.valueOf(head.group(1)), current);
            } else if (line.strip().startsWith(MUST_SAY)) {
                current.mustSay().add(line.strip().substring(MUST_SAY.length()));
            } else if (field.matches()) {
                current.fields().add(field(field));
            } else {
                throw new IllegalStateException("kinds.txt: " + line);
            }
        }
        return new KindTable(checkedOn, Map.copyOf(definitions));
    }

    private static PaperField field(Matcher line) {
        Kind kind = Arrays.stream(Kind.values())
                .filter(it -> it.label().equals(line.group(4)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("kinds.txt: " + line.group()));
        Need need = switch (line.group(1)) {
            case "*" -> Need.REQUIRED;
            case "+" -> Need.BY_HAND;
            default -> Need.OPTIONAL;
        };
        List<String> columns =
                line.group(5) == null ? List.of() : Arrays.asList(line.group(5).split(",", -1));
        return new PaperField(line.group(2), line.group(3), kind, need, kind.longest(), columns);
    }
}
