package org.yangguang.privacy;

/** What stands behind a name, and speaks for a person or against one. */
final class NameFollowers {

    private static final Words.Lexicon TITLES = Words.lexicon("titles after");
    private static final Words.Lexicon PLACES = Words.lexicon("places");
    private static final Words.Lexicon DEEDS = Words.lexicon("deeds of persons");
    private static final Words.Lexicon FIRMS = Words.lexicon("firms");
    private static final boolean[] CLOSED = Words.characters("closed");
    private static final int LONGEST_FIRM = 10;

    private final Page page;

    NameFollowers(Page page) {
        this.page = page;
    }

    boolean isTitle(int end) {
        return TITLES.startingAt(page, end) > 0;
    }

    boolean isTitleOfTwo(int end) {
        return TITLES.startingAt(page, end) > 1;
    }

    /** 驾驶, 反映: what persons do, or what is done by them in an office's papers. */
    boolean isDeed(int end) {
        return DEEDS.startingAt(page, end) > 0;
    }

    /** 青政复〔2020〕9号: the beginning of a document's number. */
    boolean isDocumentNumber(int end) {
        int at = end;
        while (at - end < 6 && Letters.isHan(page.at(at))) {
            at++;
        }
        return page.at(at) == '〔' || (page.at(at) == '[' && Letters.isDigit(page.at(at + 1)));
    }

    boolean isPlace(int end) {
        if (PLACES.startingAt(page, end) > 0) {
            return true;
        }
        int at = end;
        while (Letters.isDigit(page.at(at))) {
            at++;
        }
        return at > end && "栋幢座".indexOf(page.at(at)) >= 0;
    }

    /** 王老五照明科技有限公司: the beginning of a firm's name. */
    boolean isFirm(int end) {
        for (int i = end; i < end + LONGEST_FIRM; i++) {
            if (FIRMS.startingAt(page, i) > 0) {
                return true;
            }
            if (!Letters.isHan(page.at(i)) || CLOSED[page.at(i)] || page.at(i) == '等') {
                return false;
            }
        }
        return false;
    }

    boolean isBoundary(int end) {
        return !Letters.isHan(page.at(end)) || "等和与及".indexOf(page.at(end)) >= 0;
    }

    /** Sex, number or brackets with either: nothing but a person has these. */
    boolean isSign(int end) {
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
                || (Letters.isHan(c) && (isPeople(at + 1) || isPeople(at + 2) || isPeople(at + 3)))
                || (Letters.isDigit(c) && isLongNumber(at));
    }

    /** 汉族, 土家族 and the end of the cell. */
    private boolean isPeople(int at) {
        return page.at(at) == '族' && !Letters.isHan(page.at(at + 1));
    }

    private boolean isLongNumber(int at) {
        int digits = 0;
        for (int i = at; digits < 11 && (Letters.isDigit(page.at(i)) || Letters.isSpacer(page.at(i))); i++) {
            digits += Letters.isDigit(page.at(i)) ? 1 : 0;
        }
        return digits == 11;
    }
}
