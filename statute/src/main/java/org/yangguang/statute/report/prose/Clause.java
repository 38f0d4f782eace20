package org.yangguang.statute.report.prose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The words that bear on one figure.
 *
 * @param segment everything between the figure before and this one, as known words
 * @param own the words of the figure's own clause, and those that follow it where they name it
 * @param start where the figure's own clause starts
 * @param leftover letters of its own clause that no known word covers
 * @param modified whether such letters stand between receiving and the requests received
 * @param segmentText the text of the segment
 * @param end up to where the sentence has been used
 */
record Clause(
        List<Word> segment, List<Word> own, int start, String leftover, boolean modified, String segmentText, int end) {

    static final String STOPS = ",;:()。.!?";
    private static final String STOPS_AFTER = STOPS + "、";

    /** Kinds that say what is counted. */
    private static final Set<WordKind> NAMING = EnumSet.of(
            WordKind.ROW,
            WordKind.CARRY,
            WordKind.REQUEST,
            WordKind.ASKED,
            WordKind.APPLICANT,
            WordKind.REVIEW,
            WordKind.RESULT,
            WordKind.NORMATIVE,
            WordKind.DECIDED,
            WordKind.FEE,
            WordKind.PROCUREMENT,
            WordKind.MONEY,
            WordKind.EVENT,
            WordKind.DOCUMENT,
            WordKind.ATTRIBUTE,
            WordKind.CHANNEL,
            WordKind.IN_FORCE,
            WordKind.REPEALED,
            WordKind.REVISED,
            WordKind.REST);

    private static final Set<WordKind> VERBS =
            EnumSet.of(WordKind.RECEIVE, WordKind.CLOSE, WordKind.HANDLE, WordKind.MADE, WordKind.PUBLISHED);

    /** Kinds that may name a figure from behind: 另有6件申请结转下年度. */
    private static final Set<WordKind> NAMING_FROM_BEHIND = EnumSet.of(
            WordKind.ROW,
            WordKind.CARRY,
            WordKind.REQUEST,
            WordKind.ASKED,
            WordKind.APPLICANT,
            WordKind.REVIEW,
            WordKind.RESULT);

    static Clause around(Sentence sentence, int from, Figure figure, int limit) {
        String text = sentence.text();
        int start = Math.max(from, lastStop(text, from, figure.start()) + 1);
        List<Word> own = new ArrayList<>(sentence.wordsWithin(start, figure.start()));
        String leftover = leftover(text, start, figure.start(), own);
        int end = figure.end();
        if (own.stream().noneMatch(word -> NAMING.contains(word.kind()))) {
            boolean hasVerb = own.stream().anyMatch(word -> VERBS.contains(word.kind()));
            List<Word> behind = sentence.wordsWithin(figure.end(), firstStop(text, figure.end(), limit));
            List<Word> names = behind.stream()
                    .filter(word -> NAMING_FROM_BEHIND.contains(word.kind()))
                    .toList();
            if (!names.isEmpty() && (hasVerb || leftover.isEmpty())) {
                own.addAll(behind);
                end = names.getLast().end();
            } else if (leftover.isEmpty() && !hasVerb && start - 1 > from) {
                // 予以公开的:2件, 收到政府信息公开申请,共计45件
                int before = Math.max(from, lastStop(text, from, start - 1) + 1);
                own.addAll(0, sentence.wordsWithin(before, start - 1));
                leftover = leftover(text, before, start - 1, own);
            }
        }
        return new Clause(
                sentence.wordsWithin(from, figure.start()),
                own,
                start,
                leftover,
                modified(text, own, figure.start()),
                text.substring(from, figure.start()),
                end);
    }

    /** 收到某公司提出的申请3件 counts fewer than 收到申请. */
    private static boolean modified(String text, List<Word> own, int figure) {
        int received = own.stream()
                .filter(word -> word.kind() == WordKind.RECEIVE)
                .mapToInt(Word::end)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return own.stream()
                .filter(word -> word.kind() == WordKind.REQUEST || word.kind() == WordKind.ASKED)
                .mapToInt(Word::start)
                .filter(start -> start > received && start < figure)
                .findFirst()
                .stream()
                .anyMatch(start -> !leftover(text, received, start, own).isEmpty());
    }

    private static int lastStop(String text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (STOPS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return from - 1;
    }

    private static int firstStop(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (STOPS_AFTER.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return to;
    }

    private static String leftover(String text, int start, int end, List<Word> words) {
        StringBuilder letters = new StringBuilder();
        int at = start;
        for (Word word : words) {
            if (word.start() >= at && word.end() <= end) {
                letters.append(text, at, word.start());
                at = word.end();
            }
        }
        return letters.append(text, at, end).toString();
    }

    /** Whether any word says what is counted or what happened to it. */
    boolean names() {
        return own.stream().anyMatch(word -> NAMING.contains(word.kind()) || VERBS.contains(word.kind()));
    }

    boolean has(WordKind kind) {
        return own.stream().anyMatch(word -> word.kind() == kind);
    }

    boolean has(WordKind kind, String key) {
        return own.stream().anyMatch(word -> word.kind() == kind && word.key().equals(key));
    }

    /** Whether the clause begins so, be it behind a comma or 、. */
    boolean beginsWith(WordKind kind) {
        return own.stream()
                .anyMatch(word -> word.kind() == kind && (word.start() == start || word.start() == start + 1));
    }

    /** The keys of all own words of a kind. */
    List<String> keys(WordKind kind) {
        return own.stream()
                .filter(word -> word.kind() == kind)
                .map(Word::key)
                .distinct()
                .toList();
    }

    /** Whether the figure is a difference: 增加3件. */
    boolean change() {
        return !own.isEmpty()
                && own.stream()
                                .filter(word -> word.kind() != WordKind.FILLER && word.kind() != WordKind.APPROX)
                                .reduce((first, second) -> second)
                                .map(Word::kind)
                                .orElse(WordKind.FILLER)
                        == WordKind.CHANGE;
    }

    /** Whether words narrow what is counted. */
    boolean narrowed() {
        return modified
                || has(WordKind.CHANNEL)
                || own.stream().anyMatch(word -> word.kind() == WordKind.QUALIFIER && !closesName(word));
    }

    /** The last word of 予以公开类 and 政府信息公开类, which says no more than they do. */
    private boolean closesName(Word qualifier) {
        return own.stream()
                .filter(word -> word.kind() == WordKind.ROW || word.kind() == WordKind.TOPIC)
                .anyMatch(word -> word.end() == qualifier.start());
    }
}
