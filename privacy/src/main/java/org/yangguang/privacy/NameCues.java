package org.yangguang.privacy;

/** What stands before a family name and speaks for a person: a label, a title, an organ, the head of a column. */
final class NameCues {

    private static final Words.Lexicon LABELS = Words.lexicon("labels");
    private static final Words.Lexicon LOOSE = Words.lexicon("loose labels");
    private static final Words.Lexicon TITLES = Words.lexicon("titles before");
    private static final Words.Lexicon ROLES = Words.lexicon("last words of roles");

    /** How the words before a candidate speak for it. */
    enum Cue {
        NONE,
        LOOSE,
        LABEL,
        LABEL_WITH_COLON
    }

    private final Page page;
    private final NameColumns columns;

    NameCues(Page page) {
        this.page = page;
        this.columns = new NameColumns(page);
    }

    Cue before(int start) {
        if (columns.holds(start)) {
            return Cue.LABEL_WITH_COLON;
        }
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
            return ofRole(start, at, colon);
        }
        if (colon) {
            return length > 1 || at - length <= 0 || !Letters.isHan(page.at(at - length - 1))
                    ? Cue.LABEL_WITH_COLON
                    : Cue.LOOSE;
        }
        return LOOSE.contains(page.folded(at - length, at)) ? Cue.LOOSE : Cue.LABEL;
    }

    /** 测绘人员：, 渔民: a role that no list holds. */
    private Cue ofRole(int start, int at, boolean colon) {
        if (ROLES.endingAt(page, at) == 0) {
            return Cue.NONE;
        }
        if (colon) {
            return Cue.LABEL_WITH_COLON;
        }
        return at == start ? Cue.LOOSE : Cue.NONE;
    }

    /** 申请人（签名）：李明 */
    private int beforeBracket(int end) {
        int at = end - 1;
        while (at > 0 && end - at < 10 && page.at(at) != '(' && page.at(at) != '（') {
            at--;
        }
        return page.at(at) == '(' || page.at(at) == '（' ? at : end;
    }

    /** Whether a label of two characters or more stands directly before. */
    boolean isBehindWholeLabel(int start) {
        return LABELS.endingAt(page, start) >= 2;
    }

    boolean isBehindTitle(int start) {
        return TITLES.endingAt(page, start) > 0;
    }

    /** 祖母龙妹, 司机: what reads like a family name begins a label itself. */
    boolean isLabel(int start, Cue cue) {
        int length = LABELS.startingAt(page, start);
        return length >= 2 && (cue != Cue.LABEL_WITH_COLON || Letters.isHan(page.at(start + length)));
    }

    /** 财政局钱学良、住建局蒋文斌 */
    boolean isBehindOrgan(int start) {
        char last = page.at(start - 1);
        return "局办委镇乡院科队所站部厅处会社校厂室村号组股".indexOf(last) >= 0
                || (last == '班' && !Letters.isHan(page.at(start - 2)))
                || page.endsWith("街道", start)
                || page.endsWith("中心", start)
                || page.endsWith("公司", start);
    }
}
