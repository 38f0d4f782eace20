package org.yangguang.privacy;

import org.yangguang.privacy.NameCues.Cue;

/** A family name at a place of a text with what might be the given name, and whether it is a person's. */
final class NameCandidate {

    private static final boolean[] UNLIKELY = Words.characters("unlikely surnames");
    private static final boolean[] CLOSED_AS_GIVEN = Words.characters("closed behind the family name");
    private static final boolean[] ANNOUNCED_AS_GIVEN = Words.characters("given behind a label");
    private static final Words.Lexicon NOT_GIVEN = Words.lexicon("not given");
    private static final Words.Lexicon NO_PERSONS = Words.lexicon("named by everybody");

    private final Page page;
    private final int start;
    private final int given;
    private final boolean enumerated;
    private final NameCues cues;
    private final NameFollowers followers;
    private final NameReading reading;

    private final Cue cue;
    private final boolean titled;
    private final boolean behindOrgan;
    private final int end;
    /** The length of the longest ordinary word that begins with the family name, 0 if there is none. */
    private final int word;

    private final boolean bounded;
    private final boolean called;

    NameCandidate(
            Page page,
            int start,
            int given,
            boolean enumerated,
            NameCues cues,
            NameFollowers followers,
            NameReading reading,
            NameLength lengths) {
        this.page = page;
        this.start = start;
        this.given = given;
        this.enumerated = enumerated;
        this.cues = cues;
        this.followers = followers;
        this.reading = reading;
        cue = cues.before(start);
        titled = cues.isBehindTitle(start);
        behindOrgan = cues.isBehindOrgan(start);
        word = Language.wordAt(page, start);
        boolean hopeless = isUnit() || isNoGiven() || isInsideWord() || isBareWord();
        end = hopeless ? -1 : lengths.end(start, given);
        bounded = followers.isBoundary(end);
        called = followers.isTitle(end);
    }

    int end() {
        return end;
    }

    /** Whether a label or what follows leaves no doubt. */
    boolean isCertain() {
        return titled || cue == Cue.LABEL_WITH_COLON || followers.isSign(end);
    }

    boolean isName() {
        return end > 0 && !isPlace() && !isBareUnlikely() && (isAnnounced() || isWitnessed() || isRead());
    }

    private boolean isBare() {
        return cue == Cue.NONE && !titled && !enumerated && !behindOrgan;
    }

    /** 3万元, 9时许, （一）项之: counts something. */
    private boolean isUnit() {
        char c = page.at(start);
        char before = page.at(start - 1);
        boolean counted = "元万亩时班项".indexOf(c) >= 0 && Letters.isDigit(before);
        return counted || ("班项".indexOf(c) >= 0 && (before == ')' || before == '）'));
    }

    private boolean isNoGiven() {
        char c = page.at(given);
        boolean announced = cue == Cue.LABEL_WITH_COLON || cue == Cue.LABEL;
        boolean closed = CLOSED_AS_GIVEN[c]
                && !(announced && !Letters.isHan(page.at(given + 2)))
                && !((cue != Cue.NONE || titled || enumerated || behindOrgan) && ANNOUNCED_AS_GIVEN[c]);
        return closed
                || NOT_GIVEN.startingAt(page, given) > 1
                || NO_PERSONS.startingAt(page, start) > 0
                || cues.isLabel(start, cue);
    }

    /** The candidate's first character ends or continues a word that began before it. */
    private boolean isInsideWord() {
        if (!Letters.isHan(page.at(start - 1))
                || cue == Cue.LABEL_WITH_COLON
                || titled
                || cues.isBehindWholeLabel(start)) {
            return false;
        }
        return Language.isWord(page, start - 1, start + 1)
                || Language.isWord(page, start - 2, start + 1)
                || Language.isWord(page, start - 1, start + 2);
    }

    private boolean isPlainWord() {
        return word > 0 && !Language.isRare(page, start, start + word);
    }

    /** A word of the sentence, unless what follows two characters of a given name can only follow a person. */
    private boolean isBareWord() {
        int three = given + 2;
        boolean followed =
                word <= 2 && (followers.isTitleOfTwo(three) || followers.isDeed(three) || followers.isSign(three));
        return isBare() && isPlainWord() && !followed && !(word >= 3 && followers.isSign(start + word));
    }

    private boolean isBareUnlikely() {
        return isBare()
                && UNLIKELY[page.at(start)]
                && Letters.isHan(page.at(start - 1))
                && !(called && end - start == 3 && word == 0)
                && !followers.isSign(start + 2)
                && !followers.isSign(start + 3);
    }

    /** 白云镇 is a family name and two more characters, and no person; 王老五照明公司 is a firm. */
    private boolean isPlace() {
        if (followers.isPlace(end) && !called) {
            return true;
        }
        char last = page.at(end - 1);
        boolean shortened = end == given + 1 && (NOT_GIVEN.startingAt(page, given) == 1 || last == '之');
        boolean division = "县市镇乡村路街区局厂店号".indexOf(last) >= 0 && (cue == Cue.LABEL_WITH_COLON ? !bounded : !enumerated);
        boolean plate = Plates.isProvince(last) && Letters.isUpper(page.at(end));
        return shortened || plate || division || followers.isDocumentNumber(end) || (!titled && followers.isFirm(end));
    }

    /** What stands before it says so: a label, a title, a list, an organ. */
    private boolean isAnnounced() {
        boolean whole = word == end - start;
        if (word > end - start) {
            return false;
        }
        boolean rare = whole && bounded && Language.isRare(page, start, end);
        boolean labelled = switch (cue) {
            case LABEL_WITH_COLON -> bounded || !whole;
            case LABEL -> !isPlainWord() ? !whole || rare : whole && isBeforeClosed();
            case LOOSE ->
                (word == 0 && bounded && !UNLIKELY[page.at(start)])
                        || (!whole && reading.isName(start))
                        || (rare && followers.isSign(end));
            case NONE -> false;
        };
        return labelled
                || isListed()
                || (word == 0 && bounded && behindOrgan && end - start == 3)
                || ((!whole || (rare && !UNLIKELY[page.at(start)])) && (titled || (enumerated && bounded)));
    }

    /** 之妻曲艺在县医院: a word, but where a person is named. */
    private boolean isBeforeClosed() {
        return !UNLIKELY[page.at(start)]
                && cues.isBehindWholeLabel(start)
                && (!Letters.isHan(page.at(end)) || "在的于与和因".indexOf(page.at(end)) >= 0);
    }

    /** Behind 、 and a name. */
    private boolean isListed() {
        boolean listed = enumerated && page.at(start - 1) == '、';
        return listed && (bounded || (word == 0 && end - start == 3 && Language.wordAt(page, end) > 0));
    }

    /** What stands behind it says so, or that it stands alone. */
    private boolean isWitnessed() {
        boolean whole = word == end - start;
        if (word > end - start) {
            return false;
        }
        boolean rare = whole && bounded && !UNLIKELY[page.at(start)] && Language.isRare(page, start, end);
        return (word == 0 && (isBare() || behindOrgan) && opensClause())
                || acts()
                || standsAlone()
                || ((!whole || rare || isPointed()) && followers.isSign(end))
                || (!whole && isOwnCell())
                || (called && word == 0 && (end - start > 2 || cue != Cue.NONE || reading.isName(start)))
                || (end - start > 2 && word < end - start && followers.isTitleOfTwo(end));
    }

    /** 满江红，男 */
    private boolean isPointed() {
        return !Letters.isHan(page.at(start - 1)) && !Letters.isHan(page.at(end)) && end - start == 3;
    }

    /** 倪大红驾驶：at the beginning of a clause, and behind it what persons do. */
    private boolean acts() {
        return !UNLIKELY[page.at(start)]
                && !Letters.isHan(page.at(start - 1))
                && followers.isDeed(end)
                && (end - start == 3 ? word < 3 : word == 0);
    }

    /** ；洪大庆（县水泥厂: three characters alone between punctuation. */
    private boolean standsAlone() {
        return end - start == 3
                && word == 0
                && !UNLIKELY[page.at(start)]
                && "\n、，；。：".indexOf(page.at(start - 1)) >= 0
                && "，（(：；。、".indexOf(page.at(end)) >= 0;
    }

    /** 尚可为申请公开：at the beginning of a clause, three characters that are no words, and a word behind them. */
    private boolean opensClause() {
        return end - start == 3
                && !UNLIKELY[page.at(start)]
                && (!Letters.isHan(page.at(start - 1)) || behindOrgan)
                && (Language.wordAt(page, end) > 0 || bounded)
                && (bounded || Language.wordAt(page, given + 1) == 0)
                && !Language.isWord(page, given, end)
                && !followers.isPlace(given + 1);
    }

    /** A line or cell that holds nothing else, perhaps after its number. */
    private boolean isOwnCell() {
        return end - start <= 3
                && !UNLIKELY[page.at(start)]
                && "\n\t\r|".indexOf(page.at(start - 1)) >= 0
                && "\n\t\r|".indexOf(page.at(end)) >= 0
                && Language.wordAt(page, start + 1) == 0;
    }

    /** The language library reads it as a name, and nothing speaks against it. */
    private boolean isRead() {
        boolean unlikely = UNLIKELY[page.at(start)];
        boolean likely = !unlikely || (!Letters.isHan(page.at(start - 1)) && bounded) || cue != Cue.NONE;
        return word < end - start && (word == 0 || !unlikely) && likely && reading.isName(start);
    }
}
