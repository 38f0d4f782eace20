package org.yangguang.privacy;

/** Number plates: province, letter of the city, five places, six for vehicles of new energy. */
final class Plates {

    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final String LAST = "挂学警港澳";

    private Plates() {}

    static boolean isProvince(char c) {
        return c >= '\u4E00' && PROVINCES.indexOf(c) >= 0;
    }

    /** The place behind a plate that begins at a province, -1 if there is none. */
    static int end(Page page, int start) {
        char city = page.at(start + 1);
        if (!Letters.isUpper(city)
                || city == 'I'
                || (page.at(start) == '新' && "最全更创".indexOf(page.at(start - 1)) >= 0)) {
            return -1;
        }
        int at = start + 2;
        if (page.at(at) == '·' || page.at(at) == '-' || page.at(at) == ' ' || page.at(at) == '.') {
            at++;
        }
        int from = at;
        int digits = 0;
        while (at - from < 7 && isPlace(page.at(at))) {
            digits += Letters.isDigit(page.at(at)) ? 1 : 0;
            at++;
        }
        int places = at - from;
        boolean special = LAST.indexOf(page.at(at)) >= 0;
        if (places == 4 && digits >= 2 && special) {
            return at + 1;
        }
        if (places == 5 && digits >= 2 && !page.startsWith("号文", at)) {
            return special && page.at(at) == '挂' ? at + 1 : at;
        }
        return places == 6 && digits >= 4 && isNewEnergy(page.at(from), page.at(at - 1)) ? at : -1;
    }

    /** The letter stands first for cars, last for lorries and buses. */
    private static boolean isNewEnergy(char first, char last) {
        return "ABCDEFGHJK".indexOf(first) >= 0 || "ABCDEFGHJK".indexOf(last) >= 0;
    }

    private static boolean isPlace(char c) {
        return Letters.isDigit(c) || (Letters.isUpper(c) && c != 'I' && c != 'O');
    }
}
