package org.yangguang.privacy;

/** Reads the numbers of an address with what they count: 12号, 3幢, 二组, 17-6, 附3号. */
final class HouseNumbers {

    /** No number with a unit. */
    static final int NONE = 0;

    /** A house, a room or a group of a village. */
    static final int HOUSE = 1;

    /** A building or a part of one. */
    static final int BUILDING = 2;

    private static final Words.Lexicon UNITS = Words.lexicon("units of addresses");

    private final Page page;

    HouseNumbers(Page page) {
        this.page = page;
    }

    /** The place behind a number of a house, building, flat or group that begins here, -1 if there is none. */
    int end(int at) {
        int i = at;
        char c = page.at(i);
        if (Letters.isDigit(c)) {
            while (i - at < 5 && Letters.isDigit(page.at(i))) {
                i++;
            }
        } else if (Letters.isLatin(c)) {
            i++;
            while (i - at < 4 && Letters.isDigit(page.at(i))) {
                i++;
            }
        } else if ("一二三四五六七八九十百零〇".indexOf(c) >= 0) {
            while (i - at < 5 && "一二三四五六七八九十百零〇".indexOf(page.at(i)) >= 0) {
                i++;
            }
        } else if ("甲乙丙丁东西南北".indexOf(c) >= 0) {
            i++;
            while (i - at < 5 && Letters.isDigit(page.at(i))) {
                i++;
            }
        } else {
            return -1;
        }
        for (int parts = 0; parts < 2 && page.at(i) == '-' && Letters.isDigit(page.at(i + 1)); parts++) {
            i += 2;
            while (Letters.isDigit(page.at(i))) {
                i++;
            }
        }
        return i;
    }

    /** The length of the unit that stands behind a number, 0 if there is none. 902楼下: what lies below or above is no part of an address. */
    int unitLength(int at) {
        int length = UNITS.startingAt(page, at);
        return length == 1 && page.at(at) == '楼' && "下上道梯顶".indexOf(page.at(at + 1)) >= 0 ? 0 : length;
    }

    /** What the number that begins here numbers. */
    int kindOfUnit(int at) {
        int number = end(at);
        int length = number < 0 ? 0 : unitLength(number);
        if (length == 0) {
            return NONE;
        }
        return switch (page.folded(number, number + length)) {
            case "号", "组", "小组", "村民小组", "社", "队", "生产队", "排", "弄", "户", "室", "房", "楼" -> HOUSE;
            case "区", "期" -> NONE;
            default -> BUILDING;
        };
    }

    /** 3幢2人: a number that counts something belongs to the sentence. */
    boolean isCounting(int behind) {
        return "人元年月日时个户条%".indexOf(page.at(behind)) >= 0 || page.at(behind) == '.' || Letters.isLatin(page.at(behind));
    }
}
