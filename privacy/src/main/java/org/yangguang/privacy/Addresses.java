package org.yangguang.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * Addresses at which a person lives. Found are places down to a door, a flat or a group of a village, and places down to the
 * village or estate behind a word for living there. The name of a county, town or village alone is no address of a person.
 *
 * <p>Whose address it is: a flat (室, 单元, 幢) is private. A house at a road, or a group of a village, is judged like a
 * telephone number by the last word before it that tells whose it is, see {@link AddressOwner}.
 */
final class Addresses {

    private static final Words.Lexicon LIVING = Words.lexicon("words for living somewhere");
    private static final Words.Lexicon LEADING = Words.lexicon("words before an address");

    private static final String ANCHORS = "号室组栋幢户社队元座楼房排";
    private static final String ENDS = "\n\r\t，,。；;：:、（）()《》“”\"?？!！|【】[]";
    private static final int LONGEST = 60;
    private static final int LONGEST_REST = 12;

    private final Page page;
    private final List<Finding> findings = new ArrayList<>();
    private int behind;

    private Addresses(Page page) {
        this.page = page;
    }

    static List<Finding> find(Page page) {
        Addresses addresses = new Addresses(page);
        addresses.readAll();
        return addresses.findings;
    }

    private void readAll() {
        for (int i = 1; i < page.length(); i++) {
            char c = page.at(i);
            if (c < '\u4E00') {
                continue;
            }
            if (ANCHORS.indexOf(c) >= 0 && isNumber(page.at(i - 1))) {
                readAround(i);
            } else if (LIVING.endingAt(page, i + 1) > 0) {
                readBehind(i + 1);
            } else if ("组寨屯湾沟坝坪".indexOf(c) >= 0 && isEnd(i + 1)) {
                readHamlet(i + 1);
            }
            if (behind > i) {
                i = behind - 1;
            }
        }
    }

    /** A number of a door, flat or group: the address begins somewhere before it in the same clause. */
    private void readAround(int anchor) {
        int from = anchor;
        while (from > behind && anchor - from < LONGEST && !isEnd(from - 1)) {
            from--;
        }
        int to = Math.min(page.length(), anchor + LONGEST);
        for (int start = from; start < anchor; start++) {
            if (!Letters.isHan(page.at(start)) && !isNumber(page.at(start))) {
                continue;
            }
            AddressParts parts = AddressParts.read(page, start, to, false);
            if (parts.end() > anchor) {
                accept(start, to, parts);
                return;
            }
        }
    }

    private void accept(int begin, int to, AddressParts found) {
        int start = withoutLeadingWords(begin);
        AddressParts parts = start == begin ? found : AddressParts.read(page, start, to, false);
        int end = parts.end();
        boolean doorOfNothing =
                parts.isDoor() && !parts.isFlat() && !parts.isGroup() && !parts.isNamed() && !parts.isTown();
        if (!parts.isPlaced()
                || doorOfNothing
                || !(parts.isFlat() || parts.isDoor() || parts.isGroup())
                || end - start < 4) {
            return;
        }
        if (isPrivate(parts, start, end)) {
            add(start, end);
        }
    }

    private boolean isPrivate(AddressParts parts, int start, int end) {
        if (parts.isFlat()) {
            return AddressOwner.ofFlat(page, clauseOf(start), start, end) != AddressOwner.OFFICE;
        }
        AddressOwner owner = AddressOwner.of(page, start, end);
        return parts.isDoor()
                ? owner != AddressOwner.OFFICE
                : owner == AddressOwner.PERSON || (owner == AddressOwner.UNKNOWN && isItem(start, end));
    }

    private int clauseOf(int start) {
        int from = start;
        while (start - from < LONGEST && !isEnd(from - 1) && page.at(from - 1) != ' ') {
            from--;
        }
        return from;
    }

    /** Stands alone between punctuation, as in a list of people with their villages. */
    private boolean isItem(int start, int end) {
        return isEnd(start - 1) && isEnd(end);
    }

    /** The address without words of the sentence that were read as the beginning of a place's name. */
    private int withoutLeadingWords(int begin) {
        int start = begin;
        for (int i = start; i < begin + 6; i++) {
            if (page.startsWith("名下", i)) {
                start = i + 2;
            }
        }
        int word = LEADING.startingAt(page, start);
        while (word > 0) {
            start += word;
            word = LEADING.startingAt(page, start);
        }
        return start;
    }

    /** Behind a word for living somewhere a village, an estate or a road is enough. */
    private void readBehind(int place) {
        char next = page.at(place);
        boolean withinWord = page.at(place - 1) == '住' && Language.isWord(page, place - 1, place + 1);
        if (next == '地' || next == '所' || next == '址' || next == '证' || withinWord) {
            return;
        }
        int start = place;
        boolean colon = false;
        while (start - place < 4 && " :：为是在于\t".indexOf(page.at(start)) >= 0) {
            colon |= page.at(start) == ':' || page.at(start) == '：';
            start++;
        }
        if (start < behind || !Letters.isHan(page.at(start))) {
            return;
        }
        AddressParts parts = AddressParts.read(page, start, Math.min(page.length(), start + LONGEST), true);
        int end = parts.end();
        boolean whole = parts.isDoor() || parts.isFlat() || parts.isGroup() || parts.isVillage() || parts.isEstate();
        int rest = restEnd(end);
        boolean rests = rest > end && (parts.isTown() || (colon && parts.isPlaced()));
        if (!whole && !rests) {
            return;
        }
        end = rests ? rest : end;
        if (end - start >= 4 && AddressOwner.of(page, start, end) != AddressOwner.OFFICE) {
            add(start, end);
        }
    }

    /** 云岭县龙塘镇金竹村堰塘组: a clause of its own that tells of a person's hamlet by name. */
    private void readHamlet(int end) {
        int start = clauseOf(end);
        AddressParts parts = AddressParts.read(page, start, end, false);
        boolean hamlet = parts.isVillage() && parts.end() < end && end - parts.end() <= 5;
        if (start >= behind && hamlet && AddressOwner.of(page, start, end) == AddressOwner.PERSON) {
            add(start, end);
        }
    }

    /** 岩脚寨, 供销社门市部旁: what follows a village or town in words, if it ends the clause and like a place. */
    private int restEnd(int from) {
        int end = from;
        while (end - from < LONGEST_REST
                && (Letters.isHan(page.at(end)) || isNumber(page.at(end)))
                && "的了已和与因".indexOf(page.at(end)) < 0) {
            end++;
        }
        boolean ends = isEnd(end) || page.at(end) == ' ';
        return ends && "组寨屯庄坪坳湾沟堡岭冲塘坑畈坝岩旁边侧处内里屋房左右前后楼院街巷米城园苑".indexOf(page.at(end - 1)) >= 0 ? end : -1;
    }

    private void add(int start, int end) {
        int last = end;
        while (page.at(last - 1) == ' ') {
            last--;
        }
        findings.add(page.finding(Kind.ADDRESS, start, last));
        behind = last;
    }

    private boolean isEnd(int i) {
        return ENDS.indexOf(page.at(i)) >= 0;
    }

    private static boolean isNumber(char c) {
        return Letters.isDigit(c) || Letters.isUpper(c) || "一二三四五六七八九十零〇甲乙丙丁".indexOf(c) >= 0;
    }
}
