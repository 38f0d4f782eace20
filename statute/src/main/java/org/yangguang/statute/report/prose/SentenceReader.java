package org.yangguang.statute.report.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one sentence from left to right, figure by figure. */
final class SentenceReader {

    private final Sentence sentence;
    private final int year;
    private final OrganName organ;
    private final Paragraph paragraph;
    private final Prose.Builder prose;
    private final Wholes wholes = new Wholes();
    private final boolean attributes;

    private Scope scope;
    private boolean thisYear;
    private @Nullable Mention last;

    SentenceReader(Sentence sentence, int year, OrganName organ, Paragraph paragraph, Prose.Builder prose) {
        this.sentence = sentence;
        this.year = year;
        this.organ = organ;
        this.paragraph = paragraph;
        this.prose = prose;
        this.scope = paragraph.scope();
        Mention head = paragraph.head();
        this.thisYear = head == null || head.thisYear() || !sentence.text().startsWith("其中");
        this.attributes = tellsAttributes(sentence);
    }

    /** Whether 依申请公开 and 不予公开 are attributes of documents here, not requests. */
    private static boolean tellsAttributes(Sentence sentence) {
        boolean refused = sentence.words().stream()
                .anyMatch(word -> word.kind() == WordKind.ROW && word.key().equals("refused"));
        return sentence.speaksOf(WordKind.ATTRIBUTE) && (refused || sentence.speaksOf(WordKind.DOCUMENT));
    }

    void read() {
        boolean aboutRequests = sentence.words().stream()
                .anyMatch(word -> word.kind() == WordKind.REQUEST
                        || (word.kind() == WordKind.TOPIC && word.key().equals("requests")));
        if (aboutRequests && !attributes) {
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
        prose.add(wholes.closed());
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
        readYear(clause);
        openAndCloseWholes(clause);
        mention(figure, id, clause, ownScope, limit);
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

    private void readYear(Clause clause) {
        boolean compared =
                clause.segmentText().contains("比") || clause.segmentText().contains("较");
        boolean carried = clause.has(WordKind.CARRY);
        for (Word word : clause.segment()) {
            switch (word.kind()) {
                case NOW -> thisYear = true;
                case ELSEWHEN -> thisYear = compared || carried;
                case YEAR -> thisYear = word.key().equals(String.valueOf(year)) || compared || carried;
                default -> {}
            }
        }
    }

    private void openAndCloseWholes(Clause clause) {
        String segment = clause.segmentText();
        if (segment.indexOf(')') >= 0) {
            Mention beforeBracket = wholes.closeBracket();
            last = beforeBracket == null ? last : beforeBracket;
        }
        if (segment.indexOf(';') >= 0) {
            wholes.semicolon();
        }
        Mention before = last;
        boolean bracket = segment.startsWith("(") && before != null;
        if (bracket && before != null) {
            wholes.open(before, true, false);
        }
        Word parts = clause.segment().stream()
                .filter(word -> word.kind() == WordKind.PARTS)
                .filter(word -> clause.own().contains(word) || sentence.text().startsWith("其中", word.start()))
                .reduce((first, second) -> second)
                .orElse(null);
        if (parts != null) {
            Mention whole = before != null ? before : parts.start() <= 1 ? paragraph.head() : null;
            if (whole != null) {
                wholes.open(whole, bracket, parts.key().equals("all"));
            }
        } else if (wholes.hasParts() && beginsAnew(clause)) {
            wholes.closeAll();
        }
    }

    /** Whether a clause says something of its own instead of naming one more part. */
    private static boolean beginsAnew(Clause clause) {
        boolean verb = clause.has(WordKind.RECEIVE) || clause.has(WordKind.CLOSE) || clause.has(WordKind.EVENT);
        boolean part = clause.has(WordKind.CHANNEL)
                || clause.has(WordKind.PART)
                || clause.has(WordKind.ORGAN)
                || clause.has(WordKind.ROW);
        return clause.has(WordKind.ALSO) || clause.has(WordKind.WHOLE) || (verb && !part);
    }

    private void mention(Figure figure, int id, Clause clause, Scope ownScope, int limit) {
        Mention before = last != null ? last : paragraph.last();
        boolean aboutDisclosure = sentence.speaksOf(WordKind.TOPIC) || sentence.speaksOf(WordKind.REQUEST);
        Naming naming = Naming.of(
                clause,
                figure.quantity(),
                year,
                new Naming.Before(wholes.current(), before, attributes, paragraph.aboutRequests(), aboutDisclosure));
        Mention mention = new Mention(
                id,
                naming.subject(),
                figure.quantity(),
                ownScope,
                clause.narrowed(),
                thisYear,
                naming.sure(),
                naming.kind(),
                sentence.original());
        if (wholes.current() == null && last != null && naming.isStateOf(last.subject())) {
            wholes.open(last, false, false);
        }
        boolean part = wholes.current() != null && wholes.add(mention);
        if (!part) {
            keepScope(mention);
        }
        if (part && naming.subject().equals(Subject.Requests.of("carried_in"))) {
            includeCarriedIn();
        }
        if (isSum(clause)) {
            prose.sum(mention, sentence);
        }
        prose.add(mention);
        everyoneIs(mention, figure, limit);
        last = mention;
        paragraph.mention(mention, part);
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

    /** 收到64件，其中上年结转1件: the whole is the new ones and those carried in. */
    private void includeCarriedIn() {
        if (last != null && last.subject().equals(Subject.Requests.of("received_new"))) {
            prose.replace(last.withSubject(Subject.Requests.sumOf(List.of("received_new", "carried_in"))));
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
