package org.yangguang.statute.report.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads figures that are said in words: 未收到政府信息公开申请, 未发生行政复议、行政诉讼. */
final class Zeros {

    private static final String STOPS = ",;:()。.!?";
    private static final int REACH = 40;

    /** Words that make 未收到… speak of something narrower than requests. */
    private static final Set<WordKind> NARROWER = EnumSet.of(
            WordKind.ROW,
            WordKind.APPLICANT,
            WordKind.CLOSE,
            WordKind.HANDLE,
            WordKind.CHANNEL,
            WordKind.QUALIFIER,
            WordKind.CHANGE,
            WordKind.RESULT);

    private final Sentence sentence;
    private final int year;
    private final OrganName organ;
    private final Paragraph paragraph;
    private final Prose.Builder prose;

    Zeros(Sentence sentence, int year, OrganName organ, Paragraph paragraph, Prose.Builder prose) {
        this.sentence = sentence;
        this.year = year;
        this.organ = organ;
        this.paragraph = paragraph;
        this.prose = prose;
    }

    void read() {
        for (Word none : sentence.words()) {
            if (none.kind() == WordKind.NONE) {
                read(none);
            }
        }
    }

    private void read(Word none) {
        if (none.key().equals("request")) {
            add(none, Subject.Requests.of("received_new"), true);
            return;
        }
        int end = clauseEnd(none);
        List<Word> objects = sentence.wordsWithin(none.end(), end);
        List<String> groups = CaseNames.groups(keys(objects, WordKind.REVIEW));
        boolean narrower = objects.stream().anyMatch(word -> NARROWER.contains(word.kind()));
        boolean requestNamed = objects.stream().anyMatch(word -> word.kind() == WordKind.REQUEST);
        boolean weaklyNamed = paragraph.aboutRequests()
                && none.key().equals("receive")
                && objects.stream().anyMatch(word -> word.kind() == WordKind.ASKED);
        if (!groups.isEmpty() && objects.stream().noneMatch(word -> word.kind() == WordKind.CHANNEL)) {
            boolean ofDisclosure = paragraph.aboutRequests()
                    || sentence.speaksOf(WordKind.TOPIC)
                    || sentence.speaksOf(WordKind.REQUEST);
            add(none, new Subject.Cases(groups, "total"), ofDisclosure && endsPlainly(objects, WordKind.REVIEW, end));
        }
        boolean requestsToo = groups.isEmpty() || none.key().equals("receive");
        if (requestsToo && !narrower && (requestNamed || weaklyNamed)) {
            WordKind object = requestNamed ? WordKind.REQUEST : WordKind.ASKED;
            boolean plain = requestNamed || nothingBetween(none, objects);
            add(none, Subject.Requests.of("received_new"), plain && endsPlainly(objects, object, end));
        }
        for (String row : keys(objects, WordKind.ROW)) {
            if (row.startsWith("carried_") && objects.size() <= 3) {
                add(none, Subject.Requests.of(row), true);
            }
        }
    }

    private int clauseEnd(Word none) {
        int limit = Math.min(sentence.text().length(), none.end() + REACH);
        for (Figure figure : sentence.figures()) {
            if (figure.start() >= none.end()) {
                limit = Math.min(limit, figure.start());
            }
        }
        for (int i = none.end(); i < limit; i++) {
            if (STOPS.indexOf(sentence.text().charAt(i)) >= 0) {
                return i;
            }
        }
        return limit;
    }

    /** Whether nothing of weight follows the last word of a kind: 申请的情况, not 申请超期的投诉. */
    private boolean endsPlainly(List<Word> objects, WordKind kind, int end) {
        int last = objects.stream()
                .filter(word -> word.kind() == kind)
                .mapToInt(Word::end)
                .max()
                .orElse(end);
        String rest = sentence.text().substring(last, end);
        for (Word word : sentence.wordsWithin(last, end)) {
            if (word.kind() == WordKind.FILLER || word.kind() == WordKind.REVIEW || word.kind() == WordKind.ASKED) {
                rest = rest.replace(sentence.text().substring(word.start(), word.end()), "");
            }
        }
        return rest.isEmpty() || rest.matches("[件类等和及与、以及或]*(被)?(告|起诉)?(的)?(情况|情形|案件|事项|要求|业务|现象|发生)?");
    }

    private boolean nothingBetween(Word none, List<Word> objects) {
        int at = objects.stream()
                .filter(word -> word.kind() == WordKind.ASKED)
                .mapToInt(Word::start)
                .min()
                .orElse(none.end());
        return sentence.text().substring(none.end(), at).matches("(任何|过|相关|有关|公民|群众|的)*");
    }

    private void add(Word none, Subject subject, boolean sure) {
        List<Word> before = sentence.wordsWithin(0, none.start());
        Scope named = Scopes.in(sentence, before, organ);
        boolean thisYear = true;
        for (Word word : before) {
            thisYear = switch (word.kind()) {
                case YEAR -> word.key().equals(String.valueOf(year));
                case ELSEWHEN -> false;
                case NOW -> true;
                default -> thisYear;
            };
        }
        Quantity zero = new Quantity(BigDecimal.ZERO, "", Precision.EXACT);
        prose.addImplied(new Mention(
                prose.nextId(),
                subject,
                zero,
                named == null ? paragraph.scope() : named,
                false,
                thisYear,
                sure,
                PartKind.OTHER,
                sentence.original()));
    }

    private static List<String> keys(List<Word> words, WordKind kind) {
        List<String> keys = new ArrayList<>();
        words.stream().filter(word -> word.kind() == kind).forEach(word -> keys.add(word.key()));
        return keys;
    }
}
