package org.yangguang.statute.report.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one sentence from left to right, figure by figure. */
final class SentenceReader {

    /** 123件新收申请中, 不予公开的13件中. */
    private static final Pattern OUT_OF = Pattern.compile("^[^,;:。()\\d]{0,12}中,");

    private final Sentence sentence;
    private final int year;
    private final OrganName organ;
    private final Paragraph paragraph;
    private final Prose.Builder prose;
    private final Wholes wholes = new Wholes();
    private final boolean attributes;

    private Scope scope;
    private final YearTold yearTold;
    private @Nullable Mention last;
    private boolean lastListed;
    private @Nullable Mention organPart;
    private final Deque<Bracket> brackets = new ArrayDeque<>();

    SentenceReader(Sentence sentence, int year, OrganName organ, Paragraph paragraph, Prose.Builder prose) {
        this.sentence = sentence;
        this.year = year;
        this.organ = organ;
        this.paragraph = paragraph;
        this.prose = prose;
        this.scope = paragraph.scope();
        Mention head = paragraph.head();
        boolean thisYear = head == null || head.thisYear() || !sentence.text().startsWith("其中");
        this.yearTold = new YearTold(sentence, year, thisYear);
        this.attributes = sentence.tellsAttributes();
    }

    void read() {
        if (sentence.tellsRequests() && !attributes) {
            paragraph.speakOfRequests();
        }
        List<Figure> figures = sentence.figures();
        int from = 0;
        for (int i = 0; i < figures.size(); i++) {
            int limit = i + 1 < figures.size()
                    ? figures.get(i + 1).start()
                    : sentence.text().length();
            from = read(figures.get(i), from, limit);
        }
        wholes.closeAll();
        if (!sentence.speaksOf(WordKind.OVERLAP)) {
            prose.add(wholes.closed());
        }
        new Zeros(sentence, year, organ, paragraph, prose).read();
    }

    private int read(Figure figure, int from, int limit) {
        Clause clause = Clause.around(sentence, from, figure, limit);
        int id = prose.figure(sentence, figure);
        if (figure.quantity().percentage()) {
            if (last != null && clause.segment().stream().anyMatch(word -> word.kind() == WordKind.SHARE)) {
                prose.share(id, last, figure.quantity());
            }
            return figure.end();
        }
        if (clause.change() || bareButNotNamed(figure, clause)) {
            return figure.end();
        }
        Scope ownScope = readScope(clause);
        boolean ownYear = yearTold.isThisFor(clause);
        openAndCloseWholes(clause);
        mention(figure, id, clause, ownScope, ownYear, limit);
        return clause.end();
    }

    /** A number without a unit counts only right behind its name and before a stop: 部分公开67，. */
    private boolean bareButNotNamed(Figure figure, Clause clause) {
        if (!figure.quantity().unit().isEmpty()) {
            return false;
        }
        Word name = clause.own().isEmpty() ? null : clause.own().getLast();
        boolean named = name != null
                && name.end() == figure.start()
                && List.of(WordKind.ROW, WordKind.APPLICANT, WordKind.RESULT).contains(name.kind());
        boolean stopped = figure.end() == sentence.text().length()
                || ",;、。.)".indexOf(sentence.text().charAt(figure.end())) >= 0;
        return !named || !stopped;
    }

    private Scope readScope(Clause clause) {
        Scope found = Scopes.in(sentence, clause.segment(), organ);
        return found == null ? scope : found;
    }

    private void openAndCloseWholes(Clause clause) {
        String segment = clause.segmentText();
        boolean bracket = openAndCloseBrackets(segment, clause.has(WordKind.ALSO));
        if (segment.indexOf(';') >= 0) {
            wholes.semicolon();
        }
        Mention before = last;
        Word parts = clause.segment().stream()
                .filter(word -> word.kind() == WordKind.PARTS)
                .filter(word -> clause.own().contains(word) || sentence.text().startsWith("其中", word.start()))
                .reduce((first, second) -> second)
                .orElse(null);
        if (before != null && OUT_OF.matcher(segment).find()) {
            wholes.open(before, false, false);
        } else if (parts != null) {
            Mention whole = before != null ? before : parts.start() <= 1 ? paragraph.head() : null;
            // 建议111件、提案268件，其中答复379件: the whole may be all that was listed.
            boolean listed = last != null && lastListed && !bracket;
            if (whole != null && !listed) {
                wholes.open(whole, bracket, parts.key().equals("all"));
            }
        } else if (wholes.hasParts() && beginsAnew(clause)) {
            wholes.closeAll();
        }
    }

    /** A bracket right behind a figure breaks it down; behind the bracket the text goes on from before it. */
    private boolean openAndCloseBrackets(String segment, boolean somethingElse) {
        boolean opened = false;
        for (int i = 0; i < segment.length(); i++) {
            Mention before = last;
            if (segment.charAt(i) == '(') {
                opened = i == 0 && before != null && !somethingElse;
                brackets.push(new Bracket(before, opened));
                if (opened && before != null) {
                    wholes.open(before, true, false);
                }
            } else if (segment.charAt(i) == ')' && !brackets.isEmpty()) {
                Bracket closed = brackets.pop();
                if (closed.opened()) {
                    wholes.closeBracket();
                }
                last = closed.before();
                lastListed = false;
                opened = false;
            }
        }
        return opened;
    }

    private record Bracket(@Nullable Mention before, boolean opened) {}

    /** Whether a clause says something of its own instead of naming one more part. */
    private static boolean beginsAnew(Clause clause) {
        boolean verb = clause.has(WordKind.RECEIVE) || clause.has(WordKind.CLOSE) || clause.has(WordKind.EVENT);
        boolean part = clause.has(WordKind.CHANNEL)
                || clause.has(WordKind.PART)
                || clause.has(WordKind.ORGAN)
                || clause.has(WordKind.TIMELY)
                || clause.has(WordKind.ROW);
        return clause.has(WordKind.ALSO) || clause.has(WordKind.WHOLE) || (verb && !part);
    }

    private void mention(Figure figure, int id, Clause clause, Scope ownScope, boolean ownYear, int limit) {
        Mention before = last != null ? last : paragraph.last();
        boolean aboutDisclosure = sentence.wordsWithin(0, figure.start()).stream()
                .anyMatch(word -> word.kind() == WordKind.TOPIC || word.kind() == WordKind.REQUEST);
        Naming naming = Naming.of(
                clause,
                figure.quantity(),
                year,
                new Before(
                        wholes.current(),
                        before,
                        attributes,
                        sentence.speaksOf(WordKind.ATTRIBUTE),
                        paragraph.aboutRequests(),
                        aboutDisclosure));
        Mention mention = new Mention(
                id,
                naming.subject(),
                figure.quantity(),
                ownScope,
                clause.narrowed() || (wholes.current() != null && clause.has(WordKind.TIMELY)),
                ownYear,
                naming.sure() && !mayBeOfPart(figure, clause),
                naming.kind(),
                sentence.original());
        if (wholes.current() == null && last != null && naming.isStateOf(last.subject())) {
            wholes.open(last, false, false);
        }
        Mention whole = wholes.add(mention);
        boolean part = whole != null;
        if (whole == null) {
            keepScope(mention);
        } else if (naming.kind() == PartKind.ORGAN) {
            organPart = mention;
            scope = sentence.text().startsWith("其中") ? Scope.PART : scope;
        }
        if (whole != null && naming.subject().equals(Subject.Requests.of("carried_in"))) {
            includeCarriedIn(whole);
        }
        if (isSum(clause)) {
            prose.sum(mention, sentence);
        }
        prose.add(mention);
        everyoneIs(mention, figure, limit);
        if (ownYear || !yearTold.isThis()) {
            lastListed = clause.segmentText().matches("[、和及].*");
            last = mention;
            paragraph.mention(mention, part);
        }
    }

    /**
     * Whoever is named is meant to the end of the sentence; where a part's requests or cases are told, to the end of the
     * paragraph or until the whole is named. A part named within a breakdown is not.
     */
    private void keepScope(Mention mention) {
        scope = mention.scope();
        boolean ownCases = mention.subject() instanceof Subject.Requests || mention.subject() instanceof Subject.Cases;
        if (scope == Scope.PART && ownCases) {
            paragraph.setScope(Scope.PART);
        } else if (scope == Scope.WHOLE) {
            paragraph.setScope(Scope.UNSAID);
        }
    }

    /** 收到90件，其中办公室45件，办结44件: whose are the 44? What exceeds the part's figure is not the part's. */
    private boolean mayBeOfPart(Figure figure, Clause clause) {
        return organPart != null
                && Scopes.in(sentence, clause.segment(), organ) == null
                && figure.quantity().value().compareTo(organPart.quantity().value()) <= 0;
    }

    /** 收到64件，其中上年结转1件: the whole is the new ones and those carried in. */
    private void includeCarriedIn(Mention whole) {
        if (whole.subject() instanceof Subject.Requests(var readings, var column)
                && column.equals("total")
                && readings.contains(List.of("received_new"))) {
            prose.replace(whole.withSubject(Subject.Requests.sumOf(List.of("received_new", "carried_in"))));
        }
    }

    private static boolean isSum(Clause clause) {
        return clause.has(WordKind.SUM)
                && clause.leftover().isEmpty()
                && clause.own().stream()
                        .allMatch(word -> word.kind() == WordKind.SUM || word.kind() == WordKind.FILLER);
    }

    /** 收到8份申请，均为自然人申请. */
    private void everyoneIs(Mention mention, Figure figure, int limit) {
        List<Word> behind = sentence.wordsWithin(figure.end(), limit);
        for (int i = 0; i + 1 < behind.size(); i++) {
            Word applicant = behind.get(i + 1);
            boolean each =
                    behind.get(i).kind() == WordKind.EACH && behind.get(i).end() == applicant.start();
            if (each
                    && applicant.kind() == WordKind.APPLICANT
                    && mention.subject() instanceof Subject.Requests requests) {
                prose.addImplied(mention.withSubject(requests.by(applicant.key())));
            }
        }
    }
}
