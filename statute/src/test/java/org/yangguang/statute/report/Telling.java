package org.yangguang.statute.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One text of {@code told.txt}, which explains the notation. */
record Telling(String name, ToldFigures figures, List<String> marked, List<String> notChecked, boolean allUnderstood) {

    private static final Pattern MARK = Pattern.compile("\\{([^{|}]*)\\|([^{|}]*)(?:\\|([^{|}]*))?}");

    /** The text with one figure altered. */
    record Altered(String name, AnnualReport report, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Telling> all() throws IOException {
        try (InputStream in = Telling.class.getResourceAsStream("told.txt")) {
            String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("^== ", Pattern.MULTILINE)
                    .splitAsStream(file)
                    .skip(1)
                    .map(Telling::parse)
                    .toList();
        }
    }

    private static Telling parse(String block) {
        List<String> lines = block.lines().toList();
        String[] head = lines.getFirst().split(" @ ");
        return new Telling(
                head[0],
                ToldFigures.named(head[1].strip()),
                marked(lines, "> "),
                marked(lines, "? "),
                lines.contains("="));
    }

    private static List<String> marked(List<String> lines, String mark) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }

    AnnualReport sound() {
        return report(-1);
    }

    List<Altered> alterations() {
        List<Altered> alterations = new ArrayList<>();
        Matcher mark = MARK.matcher(String.join("\n", marked));
        while (mark.find()) {
            String said =
                    mark.group(3) == null ? "R9 " + figure(mark.group(2)) + " " + figure(mark.group(1)) : mark.group(3);
            alterations.add(new Altered(
                    name + "：" + mark.group(1) + "→" + mark.group(2),
                    report(alterations.size()),
                    said.equals("-") ? List.of() : List.of(said)));
        }
        return alterations;
    }

    /** The report with all figures sound but the one of this number. */
    private AnnualReport report(int altered) {
        StringBuilder text = new StringBuilder();
        Matcher mark = MARK.matcher(String.join("\n", marked));
        for (int i = 0; mark.find(); i++) {
            mark.appendReplacement(text, Matcher.quoteReplacement(mark.group(i == altered ? 2 : 1)));
        }
        return figures.with(mark.appendTail(text).toString().split("\n"));
    }

    /** A figure in plain digits, however the text writes it. */
    private static String figure(String written) {
        String plain = written.replace(",", "");
        for (int i = 0; i < 10; i++) {
            plain = plain.replace((char) ('０' + i), (char) ('0' + i));
        }
        return switch (plain) {
            case "二十三" -> "23";
            case "三十二" -> "32";
            case "两" -> "2";
            case "三" -> "3";
            default -> plain;
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
