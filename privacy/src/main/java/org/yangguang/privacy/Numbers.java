package org.yangguang.privacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks once through a text and asks the rule of each kind of number where its first character stands. */
final class Numbers {

    private final Page page;
    private final List<Finding> findings = new ArrayList<>();
    private int behind;

    private Numbers(Page page) {
        this.page = page;
    }

    static List<Finding> find(Page page) {
        Numbers numbers = new Numbers(page);
        numbers.readAll();
        return numbers.findings;
    }

    private void readAll() {
        for (int i = 0; i < page.length(); i++) {
            char c = page.at(i);
            Finding finding = c < 128 ? latin(i, c) : Plates.isProvince(c) ? plate(i) : null;
            if (finding != null) {
                add(finding);
                i = Math.max(i, behind - 1);
            }
        }
    }

    private @Nullable Finding latin(int i, char c) {
        if (c == '@') {
            return Emails.find(page, i);
        }
        if (Letters.isDigit(c)) {
            return Letters.isDigit(page.at(i - 1)) || isPartOfCode(i) ? null : number(i);
        }
        if (Letters.isUpper(c)
                && Letters.isDigit(page.at(i + 2))
                && !Letters.isLatin(page.at(i - 1))
                && !Letters.isDigit(page.at(i - 1))) {
            return passport(i);
        }
        return null;
    }

    /** A letter, underscore or decimal point directly before: part of a code, an address of the web, an amount. */
    private boolean isPartOfCode(int i) {
        char before = page.at(i - 1);
        if (Letters.isLatin(before)) {
            return !page.endsWith("el", i)
                    && !page.endsWith("EL", i)
                    && !page.endsWith("TEL", i)
                    && !page.endsWith("one", i)
                    && !page.endsWith("ID", i);
        }
        boolean joined = before == '.'
                || before == '_'
                || before == '/'
                || before == '='
                || (before == '-' && i > 1 && Letters.isLatin(page.at(i - 2)));
        return joined && ((Letters.isDigit(page.at(i - 2)) && before == '.') || Letters.isLatin(page.at(i - 2)));
    }

    private @Nullable Finding number(int start) {
        DigitGroups number = new DigitGroups(page, start);
        int best = -1;
        Kind kind = Kind.ID_NUMBER;
        do {
            if ((Letters.isLatin(page.at(number.end())) && number.length() != 17) || page.at(number.end()) == '@') {
                continue;
            }
            int id = IdNumbers.end(page, start, number);
            if (id > 0) {
                return page.finding(Kind.ID_NUMBER, start, id);
            }
            if (best < 0 && Mobiles.isMobile(page, start, number)) {
                best = number.end();
                kind = Kind.MOBILE;
            } else if (BankCards.isCard(page, start, number) && (best < 0 || kind == Kind.BANK_CARD)) {
                best = number.end();
                kind = Kind.BANK_CARD;
            }
        } while (number.next());
        if (best > 0) {
            return page.finding(kind, kind == Kind.MOBILE && page.at(start - 1) == '+' ? start - 1 : start, best);
        }
        Finding landline = Landlines.find(page, start);
        return landline != null ? landline : passport(start);
    }

    private @Nullable Finding passport(int start) {
        int end = Passports.end(page, start);
        return end > 0 ? page.finding(Kind.PASSPORT, start, end) : null;
    }

    private @Nullable Finding plate(int start) {
        int end = Plates.end(page, start);
        return end > 0 && !Letters.isDigit(page.at(end)) && !Letters.isLatin(page.at(end))
                ? page.finding(Kind.PLATE, start, end)
                : null;
    }

    private void add(Finding finding) {
        while (!findings.isEmpty() && findings.getLast().end() > finding.start()) {
            findings.removeLast();
        }
        findings.add(finding);
        behind = finding.end();
    }
}
