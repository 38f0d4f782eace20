package org.yangguang.privacy;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yangguang.privacy.LabelledTexts.Item;
import org.yangguang.privacy.LabelledTexts.Labelled;

/** Recall and precision of the scanner over labelled texts; only a finding with exactly the right bounds counts. */
final class Score {

    private static final class Tally {
        int labelled;
        int found;
        int right;
    }

    private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
    private final StringBuilder mistakes = new StringBuilder();

    static Score of(List<Labelled> texts) {
        Score score = new Score();
        for (Kind kind : Kind.values()) {
            score.tallies.put(kind, new Tally());
        }
        PrivacyScanner scanner = new PrivacyScanner();
        texts.forEach(text -> score.add(text, scanner.scan(text.text())));
        return score;
    }

    private void add(Labelled text, List<Finding> findings) {
        for (Item item : text.items()) {
            tally(item.kind()).labelled++;
            if (findings.stream().noneMatch(item::isExactly)) {
                mistake("missed", item.kind(), text.text(), item.start(), item.end());
            }
        }
        for (Finding finding : findings) {
            Tally tally = tally(finding.kind());
            tally.found++;
            if (text.items().stream().anyMatch(item -> item.isExactly(finding))) {
                tally.right++;
            } else {
                mistake("wrong", finding.kind(), text.text(), finding.start(), finding.end());
            }
        }
    }

    private void mistake(String what, Kind kind, String text, int start, int end) {
        mistakes.append(String.format(
                Locale.ROOT,
                "%s %s %s «%s» %s%n",
                what,
                kind,
                text.substring(Math.max(0, start - 12), start).replace("\n", "↵"),
                text.substring(start, end).replace("\n", "↵"),
                text.substring(end, Math.min(text.length(), end + 8)).replace("\n", "↵")));
    }

    private Tally tally(Kind kind) {
        Tally tally = tallies.get(kind);
        if (tally == null) {
            throw new IllegalStateException("no tally of " + kind);
        }
        return tally;
    }

    int items() {
        return tallies.values().stream().mapToInt(tally -> tally.labelled).sum();
    }

    double recall(Collection<Kind> kinds) {
        return share(kinds, true);
    }

    double precision(Collection<Kind> kinds) {
        return share(kinds, false);
    }

    private double share(Collection<Kind> kinds, boolean recall) {
        int right = kinds.stream().mapToInt(kind -> tally(kind).right).sum();
        int all = kinds.stream()
                .mapToInt(kind -> recall ? tally(kind).labelled : tally(kind).found)
                .sum();
        return (double) right / all;
    }

    /** One line a kind: labelled, found, right, recall, precision. */
    String table() {
        StringBuilder table = new StringBuilder("kind        labelled  found  right  recall  precision\n");
        tallies.forEach((kind, tally) -> table.append(String.format(
                Locale.ROOT,
                "%-10s  %8d  %5d  %5d  %6.3f  %9.3f%n",
                kind,
                tally.labelled,
                tally.found,
                tally.right,
                recall(List.of(kind)),
                precision(List.of(kind)))));
        return table.toString();
    }

    String mistakes() {
        return mistakes.toString();
    }
}
