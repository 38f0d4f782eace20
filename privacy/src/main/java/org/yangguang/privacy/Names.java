package org.yangguang.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yangguang.privacy.NameCues.Cue;

/**
 * Names of natural persons. A family name opens a candidate; it is taken where the words beside it say so (a label, a title,
 * a list of names, a cell of its own), else where the language library reads it as a name. Surname and title alone (张主任,
 * 李某) name nobody and stay. Once found, a name is found everywhere in the text.
 */
final class Names {

    private static final boolean[] SURNAME = Words.characters("surnames");
    private static final boolean[] UNLIKELY = Words.characters("unlikely surnames");
    private static final Words.Lexicon COMPOUND = Words.lexicon("two-character surnames");

    private static final String ENUMERATES = "、和与及/ ";

    private final Page page;
    private final BitSet taken;
    private final NameCues cues;
    private final NameFollowers followers;
    private final NameReading reading;
    private final NameLength lengths;
    private final PlaceStems stems;
    private final List<Finding> findings = new ArrayList<>();
    private final BitSet named = new BitSet();
    /** Names that ended at punctuation or a title, so that their length is certain. */
    private final Set<String> certain = new HashSet<>();

    private Names(Page page, BitSet taken) {
        this.page = page;
        this.taken = taken;
        this.cues = new NameCues(page);
        this.followers = new NameFollowers(page);
        this.reading = new NameReading(page);
        this.lengths = new NameLength(page, reading, followers);
        this.stems = new PlaceStems(page);
    }

    /** @param taken characters that belong to an address and are not looked at */
    static List<Finding> find(Page page, BitSet taken) {
        Names names = new Names(page, taken);
        names.readAll();
        names.readListsBackwards();
        return new NameEchoes(page, taken, names.findings, names.certain).all();
    }

    private void readAll() {
        for (int i = 0; i < page.length(); i++) {
            if (!isSurname(i)) {
                continue;
            }
            int end = taken.get(i) ? -1 : end(i, false);
            while (end > 0) {
                add(i, end);
                if (followers.isBoundary(end) || followers.isTitle(end)) {
                    certain.add(page.folded(i, end));
                }
                i = end - 1;
                int behind = behindBracket(end);
                int next = behind + 1;
                if (ENUMERATES.indexOf(page.at(behind)) < 0 || !isSurname(next)) {
                    break;
                }
                end = end(next, true);
                i = end > 0 ? next : i;
            }
        }
    }

    private boolean isSurname(int at) {
        return SURNAME[page.at(at)] || COMPOUND.startingAt(page, at) > 0;
    }

    /** 舒建（2人）、李明: what is said of a person in a list stands between. */
    private int behindBracket(int end) {
        if (page.at(end) != '(' && page.at(end) != '（') {
            return end;
        }
        int at = end;
        while (at - end < 20 && page.at(at) != ')' && page.at(at) != '）' && page.at(at) != '\n') {
            at++;
        }
        return page.at(at) == ')' || page.at(at) == '）' ? at + 1 : end;
    }

    /** The place behind a name that begins here, -1 if there is none. */
    private int end(int start, boolean enumerated) {
        int given = start + (COMPOUND.startingAt(page, start) > 0 ? 2 : 1);
        if (page.at(given) == ' ' || !Letters.isHan(page.at(given))) {
            return spacedEnd(start, given);
        }
        NameCandidate candidate = new NameCandidate(page, start, given, enumerated, cues, followers, reading, lengths);
        return candidate.isName() && !isKnownPlace(start, candidate) ? candidate.end() : -1;
    }

    private boolean isKnownPlace(int start, NameCandidate candidate) {
        return !candidate.isCertain() && stems.contains(start, candidate.end());
    }

    private int spacedEnd(int start, int given) {
        boolean announced = cues.before(start) != Cue.NONE;
        boolean placed = !Letters.isHan(page.at(start - 1)) || announced;
        return placed && (announced || !UNLIKELY[page.at(start)]) ? lengths.spacedEnd(given) : -1;
    }

    /** 宁静、李明: what stands before a name in a list, as long as one and beginning like one, is a name too. */
    private void readListsBackwards() {
        for (int n = 0; n < findings.size(); n++) {
            Finding name = findings.get(n);
            int end = name.start() - 1;
            char between = page.at(end);
            int start = between == '、' || between == '和' || between == '与' ? startOfListed(end) : -1;
            if (start >= 0) {
                add(start, end);
                certain.add(page.folded(start, end));
            }
        }
    }

    private int startOfListed(int end) {
        for (int length = 3; length >= 2; length--) {
            int start = end - length;
            boolean stands = start >= 0
                    && isSurname(start)
                    && page.window(start, end).chars().allMatch(c -> Letters.isHan((char) c));
            boolean begins = stands
                    && (page.at(end) == '、'
                            ? isListBegin(start)
                            : length == 3
                                    && Language.wordAt(page, start) == 0
                                    && Language.wordAt(page, start + 1) == 0);
            if (begins && isFree(start, end) && !stems.contains(start, end)) {
                return start;
            }
        }
        return -1;
    }

    private boolean isListBegin(int start) {
        return !Letters.isHan(page.at(start - 1)) || page.at(start - 1) == '的' || cues.before(start) != Cue.NONE;
    }

    private boolean isFree(int start, int end) {
        return taken.get(start, end).isEmpty() && named.get(start, end).isEmpty();
    }

    private void add(int start, int end) {
        findings.add(page.finding(Kind.NAME, start, end));
        named.set(start, end);
    }
}
