package org.yangguang.privacy;

import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of natural persons. A family name opens a candidate; it is taken where the words beside it say so (a label, a title,
 * a list of names, a cell of its own), else where the language library reads it as a name. Surname and title alone (张主任,
 * 李某) name nobody and stay. Once found, a name is found everywhere in the text.
 */
final class Names {

    private static final boolean[] SURNAME = Words.characters("surnames");
    private static final boolean[] UNLIKELY = Words.characters("unlikely surnames");
    private static final boolean[] CLOSED = Words.characters("closed");
    private static final boolean[] CLOSED_AS_GIVEN = Words.characters("closed behind the family name");
    private static final Words.Lexicon COMPOUND = Words.lexicon("two-character surnames");
    private static final Words.Lexicon LABELS = Words.lexicon("labels");
    private static final Words.Lexicon LOOSE = Words.lexicon("loose labels");
    private static final Words.Lexicon TITLES_BEFORE = Words.lexicon("titles before");
    private static final Words.Lexicon TITLES_AFTER = Words.lexicon("titles after");
    private static final Words.Lexicon NOT_GIVEN = Words.lexicon("not given");
    private static final Words.Lexicon PLACES = Words.lexicon("places");

    private static final String ENUMERATES = "、和与及/ ";
    private static final int LONGEST_CLAUSE = 60;

    /** How the words before a candidate speak for it. */
    private enum Cue {
        NONE,
        LOOSE,
        LABEL,
        LABEL_WITH_COLON
    }

    private final Page page;
    private final BitSet taken;
    private final List<Finding> findings = new ArrayList<>();
    /** Names that ended at punctuation or a title, so that their length is certain. */
    private final Set<String> certain = new HashSet<>();

    private final List<int[]> readAsNames = new ArrayList<>();
    private int clauseStart;
    private int clauseEnd;

    private Names(Page page, BitSet taken) {
        this.page = page;
        this.taken = taken;
    }

    /** @param taken characters that belong to an address and are not looked at */
    static List<Finding> find(Page page, BitSet taken) {
        Names names = new Names(page, taken);
        names.readAll();
        return new NameEchoes(page, taken, names.findings, names.certain).all();
    }

    private void readAll() {
        for (int i = 0; i < page.length(); i++) {
            char c = page.at(i);
            if (!isSurname(i, c)) {
                continue;
            }
            int end = taken.get(i) ? -1 : end(i, false);
            while (end > 0) {
                findings.add(page.finding(Kind.NAME, i, end));
                if (isBoundary(end) || TITLES_AFTER.startingAt(page, end) > 0) {
                    certain.add(page.folded(i, end));
                }
                i = end - 1;
                int behind = behindBracket(end);
                int next = behind + 1;
                if (ENUMERATES.indexOf(page.at(behind)) < 0 || !isSurname(next, page.at(next))) {
                    break;
                }
                end = end(next, true);
                i = end > 0 ? next : i;
            }
        }
    }

    private boolean isSurname(int at, char c) {
        return SURNAME[c] || COMPOUND.startingAt(page, at) > 0;
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
        if ("元万亩".indexOf(page.at(start)) >= 0 && Letters.isDigit(page.at(start - 1))) {
            return -1;
        }
        int given = start + (COMPOUND.startingAt(page, start) > 0 ? 2 : 1);
        if (page.at(given) == ' ' || !Letters.isHan(page.at(given))) {
            return spacedEnd(start, given);
        }
        int notGiven = NOT_GIVEN.startingAt(page, given);
        Cue cue = cue(start);
        boolean announced = cue == Cue.LABEL_WITH_COLON || cue == Cue.LABEL;
        if (notGiven > 1 || (CLOSED_AS_GIVEN[page.at(given)] && !(announced && !Letters.isHan(page.at(given + 2))))) {
            return -1;
        }
        boolean titled = TITLES_BEFORE.endingAt(page, start) > 0;
        boolean inside = isInsideWord(start);
        if (inside && cue != Cue.LABEL_WITH_COLON && LABELS.endingAt(page, start) < 2 && !titled) {
            return -1;
        }
        int word = Language.wordAt(page, start);
        boolean bare = cue == Cue.NONE && !titled && !enumerated && !isBehindOrgan(start);
        if (bare
                && (isPlainWord(start, word)
                        || (UNLIKELY[page.at(start)]
                                && Letters.isHan(page.at(start - 1))
                                && !stronglyFollowed(start + 2)
                                && !stronglyFollowed(start + 3)))) {
            return -1;
        }
        int end = length(start, given);
        boolean called = TITLES_AFTER.startingAt(page, end) > 0;
        if ((PLACES.startingAt(page, end) > 0 && !called)
                || (notGiven == 1 && end == given + 1)
                || (cue != Cue.LABEL_WITH_COLON && !enumerated && isPlace(end))) {
            return -1;
        }
        boolean bounded = isBoundary(end);
        boolean whole = word == end - start;
        boolean crossed = word > end - start;
        boolean rare = whole && bounded && Language.isRare(page, start, end);
        boolean accepted = !crossed
                && switch (cue) {
                    case LABEL_WITH_COLON -> bounded || !whole;
                    case LABEL -> !isPlainWord(start, word) && (!whole || rare);
                    case LOOSE ->
                        (word == 0 && bounded && !UNLIKELY[page.at(start)])
                                || (!whole && isReadAsName(start))
                                || (rare && stronglyFollowed(end));
                    case NONE -> false;
                };
        accepted |= word == 0 && (bare || isBehindOrgan(start)) && opensClause(start, given, end);
        accepted |= word <= 0 && bounded && isBehindOrgan(start) && end - start == 3;
        accepted |= !crossed
                && (!whole || (rare && !UNLIKELY[page.at(start)]))
                && (titled || stronglyFollowed(end) || (enumerated && bounded));
        accepted |= !crossed && !whole && isOwnCell(start, end);
        accepted |= called && word == 0 && (end - start > 2 || cue != Cue.NONE || isReadAsName(start));
        boolean plausible = word == 0 || !UNLIKELY[page.at(start)];
        return accepted || (word < end - start && plausible && isLikely(start, end) && isReadAsName(start)) ? end : -1;
    }

    /** 白云镇 is a family name and two more characters, and no person. */
    private boolean isPlace(int end) {
        return "县市镇乡村路街区局厂店".indexOf(page.at(end - 1)) >= 0;
    }

    /** 尚可为申请公开：at the beginning of a clause, three characters that are no words, and a word behind them. */
    private boolean opensClause(int start, int given, int end) {
        return end - start == 3
                && !UNLIKELY[page.at(start)]
                && (!Letters.isHan(page.at(start - 1)) || isBehindOrgan(start))
                && (Language.wordAt(page, end) > 0 || isBoundary(end))
                && (isBoundary(end) || Language.wordAt(page, given + 1) == 0)
                && !Language.isWord(page, given, end)
                && PLACES.startingAt(page, given + 1) == 0;
    }

    private boolean isPlainWord(int start, int word) {
        return word > 0 && !Language.isRare(page, start, start + word);
    }

    /** 财政局钱学良、住建局蒋文斌 */
    private boolean isBehindOrgan(int start) {
        return "局办委镇乡院科队所站部厅处会社校厂室村号组".indexOf(page.at(start - 1)) >= 0
                || page.endsWith("街道", start)
                || page.endsWith("中心", start)
                || page.endsWith("公司", start);
    }

    /** A word of the sentence, not of a name; at the end of a clause it may be one. */
    private boolean isClosed(int at) {
        return CLOSED[page.at(at)]
                && !isGivenAfterAll(at)
                && (Letters.isHan(page.at(at + 1)) && TITLES_AFTER.startingAt(page, at + 1) == 0);
    }

    /** 张　三: two characters spread to the width of three, in a list, a cell or behind a label. */
    private int spacedEnd(int start, int given) {
        int at = given;
        while (at - given < 3 && page.at(at) == ' ') {
            at++;
        }
        boolean spaced =
                at > given && Letters.isHan(page.at(at)) && !Letters.isHan(page.at(at + 1)) && !CLOSED[page.at(at)];
        boolean placed = !Letters.isHan(page.at(start - 1)) || cue(start) != Cue.NONE;
        return spaced
                        && placed
                        && isBoundary(at + 1)
                        && !Language.isWord(page, at, at + 2)
                        && (cue(start) != Cue.NONE || !UNLIKELY[page.at(start)])
                ? at + 1
                : -1;
    }

    /** One or two characters after the family name. */
    private int length(int start, int given) {
        char second = page.at(given + 1);
        if (!Letters.isHan(second)
                || isClosed(given + 1)
                || TITLES_AFTER.startingAt(page, given + 1) > 1
                || TITLES_BEFORE.startingAt(page, given + 1) > 0) {
            return given + 1;
        }
        int behind = given + 2;
        char next = page.at(behind);
        if (!Letters.isHan(next) || TITLES_AFTER.startingAt(page, behind) > 1) {
            return behind;
        }
        int shorter = Language.wordAt(page, given + 1);
        boolean longer = Language.wordAt(page, behind) > 0 || CLOSED[next];
        if (shorter == 0) {
            return behind;
        }
        if (!longer) {
            return Language.isWord(page, given, behind) ? readLength(start, behind) : readLength(start, given + 1);
        }
        return readLength(start, behind);
    }

    /** What the library reads, the given length where it reads no name. */
    private int readLength(int start, int otherwise) {
        read(start);
        for (int[] name : readAsNames) {
            if (name[0] == start && name[1] - start >= 2 && name[1] - start <= 4) {
                return name[1];
            }
        }
        return otherwise;
    }

    private boolean isReadAsName(int start) {
        read(start);
        return readAsNames.stream().anyMatch(name -> name[0] == start);
    }

    /** Lets the library read the clause around a place; the last clause is kept. */
    private void read(int place) {
        if (place >= clauseStart && place < clauseEnd) {
            return;
        }
        clauseStart = place;
        while (clauseStart > 0 && place - clauseStart < LONGEST_CLAUSE / 2 && isOfClause(page.at(clauseStart - 1))) {
            clauseStart--;
        }
        clauseEnd = place + 1;
        while (clauseEnd < page.length() && clauseEnd - place < LONGEST_CLAUSE / 2 && isOfClause(page.at(clauseEnd))) {
            clauseEnd++;
        }
        readAsNames.clear();
        for (Term term : Language.words(page.folded(clauseStart, clauseEnd).toCharArray())) {
            if (term.nature.startsWith("nr")) {
                int start = clauseStart + term.offset;
                readAsNames.add(new int[] {start, start + term.length()});
            }
        }
    }

    private static boolean isOfClause(char c) {
        return Letters.isHan(c) || c == '、' || c == '·';
    }

    private Cue cue(int start) {
        int at = start;
        boolean colon = false;
        while (at > 0 && start - at < 6 && " :：\t（(_“*".indexOf(page.at(at - 1)) >= 0) {
            at--;
            colon |= page.at(at) == ':' || page.at(at) == '：' || page.at(at) == '\t';
        }
        if (page.at(at - 1) == ')' || page.at(at - 1) == '）') {
            at = beforeBracket(at);
        }
        int length = LABELS.endingAt(page, at);
        if (length == 0) {
            return "人员者方户长师".indexOf(page.at(at - 1)) >= 0 && at == start ? Cue.LOOSE : Cue.NONE;
        }
        if (colon) {
            return length > 1 || at - length <= 0 || !Letters.isHan(page.at(at - length - 1))
                    ? Cue.LABEL_WITH_COLON
                    : Cue.LOOSE;
        }
        return LOOSE.contains(page.folded(at - length, at)) ? Cue.LOOSE : Cue.LABEL;
    }

    /** 申请人（签名）：李明 */
    private int beforeBracket(int end) {
        int at = end - 1;
        while (at > 0 && end - at < 10 && page.at(at) != '(' && page.at(at) != '（') {
            at--;
        }
        return page.at(at) == '(' || page.at(at) == '（' ? at : end;
    }

    /** The candidate's first character ends or continues a word that began before it. */
    private boolean isInsideWord(int start) {
        return Letters.isHan(page.at(start - 1))
                && (Language.isWord(page, start - 1, start + 1)
                        || Language.isWord(page, start - 2, start + 1)
                        || Language.isWord(page, start - 1, start + 2));
    }

    /** Sex, number or brackets with either: nothing but a person has these. */
    private boolean stronglyFollowed(int end) {
        int at = end;
        while (at - end < 2 && "，,、（( \t".indexOf(page.at(at)) >= 0) {
            at++;
        }
        char c = page.at(at);
        if ("号户卡码额元期数量址".indexOf(page.at(end - 1)) >= 0) {
            return false;
        }
        if (at == end) {
            return Letters.isDigit(c) && isLongNumber(at);
        }
        return ((c == '男' || c == '女') && !Letters.isHan(page.at(at + 1)))
                || page.startsWith("身份证", at)
                || page.startsWith("公民身份", at)
                || page.startsWith("手机", at)
                || page.startsWith("汉族", at)
                || (Letters.isDigit(c) && isLongNumber(at));
    }

    private boolean isLongNumber(int at) {
        int digits = 0;
        for (int i = at; digits < 11 && (Letters.isDigit(page.at(i)) || Letters.isSpacer(page.at(i))); i++) {
            digits += Letters.isDigit(page.at(i)) ? 1 : 0;
        }
        return digits == 11;
    }

    /** A line or cell that holds nothing else, perhaps after its number. */
    private boolean isOwnCell(int start, int end) {
        return end - start <= 3
                && !UNLIKELY[page.at(start)]
                && "\n\t\r|".indexOf(page.at(start - 1)) >= 0
                && "\n\t\r|".indexOf(page.at(end)) >= 0
                && Language.wordAt(page, start + 1) == 0;
    }

    private boolean isLikely(int start, int end) {
        return !UNLIKELY[page.at(start)]
                || (!Letters.isHan(page.at(start - 1)) && isBoundary(end))
                || cue(start) != Cue.NONE;
    }

    private boolean isGivenAfterAll(int given) {
        return "立云正平成明天元方".indexOf(page.at(given)) >= 0;
    }

    private boolean isBoundary(int end) {
        return !Letters.isHan(page.at(end)) || "等和与及".indexOf(page.at(end)) >= 0;
    }
}
