package org.yangguang.privacy;

/**
 * Reads an address from its first character on, part by part in the order in which addresses are written: province, city,
 * county, town, village; then road, estate or hamlet with their numbers down to the flat. Each part is the nearest one that
 * fits, so that a long line costs no more than its length.
 */
final class AddressParts {

    /** The order of administrative divisions; one may be left out, none comes after a smaller one. */
    private static final int PROVINCE = 1;

    private static final int CITY = 2;
    private static final int COUNTY = 3;
    private static final int TOWN = 4;
    private static final int VILLAGE = 5;

    private static final Words.Lexicon PROVINCES = Words.lexicon("provinces");
    private static final Words.Lexicon ROADS = Words.lexicon("roads");
    private static final Words.Lexicon ESTATES = Words.lexicon("estates");
    private static final Words.Lexicon HAMLETS = Words.lexicon("hamlets");
    private static final boolean[] NO_PLACE = Words.characters("in no name of a place");

    private static final int LONGEST_REGION = 12;
    private static final int LONGEST_DIVISION = 7;
    private static final int LONGEST_NAME = 9;

    private final Page page;
    private final HouseNumbers numbers;
    private final int limit;
    /** Whether what begins here is known to be an address, so that its first part may hold any character. */
    private final boolean announced;

    private int end;
    private int rank;
    private boolean flat;
    private boolean door;
    private boolean group;
    private boolean named;
    private boolean estate;
    /** Behind a room or a group comes no further name. */
    private boolean closed;

    private final int start;

    private AddressParts(Page page, int start, int limit, boolean announced) {
        this.page = page;
        this.numbers = new HouseNumbers(page);
        this.limit = limit;
        this.start = start;
        this.end = start;
        this.announced = announced;
    }

    /** What begins at a place; its end is the start where nothing of an address stands there. */
    static AddressParts read(Page page, int start, int limit, boolean announced) {
        AddressParts parts = new AddressParts(page, start, limit, announced);
        parts.readRegion();
        parts.readPlaces();
        return parts;
    }

    private void readRegion() {
        int province = PROVINCES.startingAt(page, end);
        if (province > 0) {
            advance(end + province, PROVINCE);
        }
        while (true) {
            int before = end;
            for (int i = end; i < Math.min(limit, end + LONGEST_REGION) && isOfName(i); i++) {
                int next = behindDivision(i);
                if (next > 0) {
                    end = next;
                    break;
                }
            }
            if (end == before) {
                return;
            }
        }
    }

    /** The place behind a division whose last word begins here, -1 if it is none or stands out of order. */
    private int behindDivision(int at) {
        int name = at - end;
        int length = 1;
        int kind;
        switch (page.at(at)) {
            case '市' -> kind = rank < CITY ? CITY : COUNTY;
            case '州', '盟' -> kind = CITY;
            case '县', '旗' -> kind = COUNTY;
            case '区' -> kind = page.at(at - 1) == '社' ? VILLAGE : page.at(at - 1) == '小' ? 0 : COUNTY;
            case '镇', '乡' -> kind = TOWN;
            case '街' -> {
                kind = page.at(at + 1) == '道' ? TOWN : 0;
                length = page.startsWith("办事处", at + 2) ? 5 : 2;
            }
            case '村' -> {
                kind = VILLAGE;
                length = page.startsWith("委会", at + 1) ? 3 : 1;
            }
            case '居' -> {
                kind = page.startsWith("委会", at + 1) ? VILLAGE : 0;
                length = 3;
            }
            default -> kind = 0;
        }
        boolean tooLong = name > LONGEST_DIVISION && page.at(at - 1) != '治';
        if (kind <= rank || name < (kind == CITY ? 2 : 1) || tooLong || continues(at + length)) {
            return -1;
        }
        rank = kind;
        return skipBlank(at + length);
    }

    /** 黄村镇, 新村路, 花园村小区: the last word of a division that goes on is none. */
    private boolean continues(int next) {
        return "县区镇乡市村路街巷弄".indexOf(page.at(next)) >= 0 || page.startsWith("小区", next) || page.startsWith("公寓", next);
    }

    private void advance(int to, int kind) {
        rank = kind;
        end = skipBlank(to);
    }

    private int skipBlank(int at) {
        return page.at(at) == ' ' && Letters.isHan(page.at(at + 1)) ? at + 1 : at;
    }

    private void readPlaces() {
        boolean more = true;
        while (more && end < limit) {
            more = readUnit() || (!closed && readNamed());
        }
    }

    /** A number with what it counts: 12号, 3幢, 二组, 附3号; behind a building or floor also a number alone. */
    private boolean readUnit() {
        int at = page.at(end) == '附' || page.at(end) == '第' ? end + 1 : end;
        int number = numbers.end(at);
        if (number < 0) {
            return false;
        }
        int length = numbers.unitLength(number);
        if (length == 0) {
            if (flat && Letters.isDigit(page.at(end)) && number - end <= 9 && !numbers.isCounting(number)) {
                end = number;
            }
            return false;
        }
        String unit = page.folded(number, number + length);
        if (!fits(unit, number + length)) {
            return false;
        }
        end = number + length;
        readSide(unit);
        return true;
    }

    private boolean fits(String unit, int behind) {
        switch (unit) {
            case "号", "弄", "巷", "号院", "排", "支弄" -> {
                if (!named && rank == 0) {
                    return false;
                }
                door = true;
            }
            case "组", "小组", "村民小组", "社", "队", "生产队" -> {
                if (page.at(behind) == '长' || page.at(behind) == '员') {
                    return false;
                }
                group = true;
                closed = true;
            }
            case "楼", "层", "区", "期" -> {
                if (!flat && !door && !named) {
                    return false;
                }
            }
            case "户", "房", "室" -> {
                if (!named && rank == 0 && !flat) {
                    return false;
                }
                flat = true;
                closed = true;
            }
            default -> flat = true;
        }
        return true;
    }

    private void readSide(String unit) {
        if (unit.equals("楼") || unit.equals("层") || unit.equals("单元")) {
            boolean side = "左右东西中".indexOf(page.at(end)) >= 0 && !Letters.isHan(page.at(end + 1));
            end += side ? 1 : 0;
        }
    }

    /** A road, an estate, a hamlet, each by its last word; or any name between a town or village and a number. */
    private boolean readNamed() {
        int longest = Math.min(limit, end + LONGEST_NAME);
        for (int i = end; i < longest && isOfName(i); i++) {
            int behind = behindNamed(i);
            if (behind > 0) {
                end = behind;
                named = true;
                return true;
            }
            int unit = i > end || rank > 0 ? numbers.kindOfUnit(i + 1) : HouseNumbers.NONE;
            if (unit != HouseNumbers.NONE && isNameBefore(i, unit)) {
                end = i + 1;
                named = true;
                return true;
            }
        }
        return false;
    }

    private int behindNamed(int at) {
        boolean first = at == end;
        int road = first ? 0 : ROADS.startingAt(page, at);
        if (road > 0 && "头口尾".indexOf(page.at(at + road)) < 0) {
            int behind = at + road;
            boolean part = "东西南北中".indexOf(page.at(behind)) >= 0 && page.at(behind + 1) == '段';
            behind += part ? 2 : 0;
            boolean loose = road == 1 && "里道坊".indexOf(page.at(at)) >= 0;
            return loose && numbers.end(behind) < 0 ? -1 : behind;
        }
        int word = ESTATES.startingAt(page, at);
        if (word > (first ? 2 : 0)) {
            int behind = at + word;
            behind += "一二三四五六七八东西南北".indexOf(page.at(behind)) >= 0 && page.at(behind + 1) == '区' ? 2 : 0;
            estate = true;
            return numbers.kindOfUnit(behind) != HouseNumbers.NONE || numbers.end(behind) > 0 ? behind : -1;
        }
        int hamlet = rank >= TOWN && !first ? HAMLETS.startingAt(page, at) : 0;
        return hamlet > 0 && numbers.end(at + hamlet) > 0 && numbers.kindOfUnit(at + hamlet) != HouseNumbers.NONE
                ? at + hamlet
                : -1;
    }

    /** A name that ends here, directly before a number: of an estate before a building, of any place within a town. */
    private boolean isNameBefore(int last, int unit) {
        int length = last + 1 - end;
        if (unit == HouseNumbers.BUILDING) {
            return length >= 2 || rank > 0;
        }
        return rank >= TOWN && length >= 1 && length <= 8 && page.at(last) != '第';
    }

    /** Within an address nearly any character may belong to a name; the first name must not swallow the sentence before it. */
    private boolean isOfName(int at) {
        char c = page.at(at);
        if (!Letters.isHan(c) || "的了我你他她们这那".indexOf(c) >= 0) {
            return false;
        }
        return announced || rank > 0 || named || !NO_PLACE[c] || isPlacesOwn(at, c);
    }

    /** 和平路, 天和苑 */
    private boolean isPlacesOwn(int at, char c) {
        return "和向来通自".indexOf(c) >= 0
                && (Language.isWord(page, at, at + 2) || (at == start + 1 && !Letters.isHan(page.at(start - 1))));
    }

    int end() {
        return end;
    }

    boolean isFlat() {
        return flat;
    }

    boolean isDoor() {
        return door;
    }

    boolean isGroup() {
        return group;
    }

    boolean isNamed() {
        return named;
    }

    boolean isVillage() {
        return rank == VILLAGE;
    }

    boolean isPlaced() {
        return named || rank > 0;
    }

    boolean isTown() {
        return rank >= TOWN;
    }

    boolean isEstate() {
        return estate;
    }
}
