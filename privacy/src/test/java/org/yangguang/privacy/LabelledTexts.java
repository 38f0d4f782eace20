package org.yangguang.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labelled set: texts parted by {@code ----}, in which {@code ⟦NAME:张三⟧} marks what must be found. */
final class LabelledTexts {

    private static final Pattern MARK = Pattern.compile("⟦([A-Z_]+):([^⟧]*)⟧");

    /** What must be found, and where. */
    record Item(Kind kind, int start, int end) {

        boolean overlaps(Finding finding) {
            return finding.kind() == kind && finding.start() < end && start < finding.end();
        }

        boolean isExactly(Finding finding) {
            return finding.kind() == kind && finding.start() == start && finding.end() == end;
        }
    }

    /** A text without marks, and its items. */
    record Labelled(String text, List<Item> items) {}

    private LabelledTexts() {}

    /** The part on which the rules were tuned. */
    static List<Labelled> tuned() {
        return read("tuned.txt");
    }

    /** The part that was read once when the rules were finished on the tuned one, and no longer shows what unseen text does. */
    static List<Labelled> heldOut() {
        return read("held-out.txt");
    }

    /** Texts of a second county, on which the rules were made general after a first look. */
    static List<Labelled> secondCounty() {
        return read("second-county.txt");
    }

    /** Texts of a third county: no rule for names or addresses was changed after a look at a mistake in them. */
    static List<Labelled> thirdCounty() {
        return read("third-county.txt");
    }

    private static List<Labelled> read(String resource) {
        try (InputStream in = Objects.requireNonNull(LabelledTexts.class.getResourceAsStream(resource))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(all.split("\n----\n")).stream()
                    .map(LabelledTexts::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static Labelled parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Item> items = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            int start = text.length();
            text.append(mark.group(2));
            items.add(new Item(Kind.valueOf(mark.group(1)), start, text.length()));
            at = mark.end();
        }
        return new Labelled(text.append(marked.substring(at)).toString(), items);
    }
}
