package org.yangguang.privacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of fixed telephones, which belong to offices far more often than to persons. What decides is the last word before
 * the number, within {@value #NEAR} characters, that tells whose it is:
 *
 * <ul>
 *   <li>a word for a person or a home (本人, 住宅电话, 申请人 …): it is private;
 *   <li>an organ, a firm, or a word for a service (咨询电话, 传真, 热线 …): it is the office's and stays, also when a contact
 *       person is named with it;
 *   <li>no such word: it is taken for private.
 * </ul>
 *
 * <p>A number without area code is found only directly behind words for a home telephone.
 */
final class Landlines {

    static final int NEAR = 90;

    private static final OwnerWords OWNER = new OwnerWords("telephone");
    private static final List<String> HOME =
            List.of("家庭电话", "住宅电话", "宅电", "家庭座机", "家里电话", "家中电话", "家电", "家里座机", "住宅座机", "家中座机", "家里的电话", "家里的座机");
    private static final List<String> OTHER_REGISTERS = List.of(
            "订单号", "流水号", "编号", "单号", "受理号", "登记号", "备案号", "合同号", "文号", "代码", "条码", "条形码", "序列号", "凭证号", "发票号码", "发票号",
            "户号", "账号", "帐号", "编码", "证号", "注册号");

    private Landlines() {}

    /** The finding that begins with a digit or a bracket before one, null if there is no private number. */
    static @Nullable Finding find(Page page, int digit) {
        if (page.at(digit) != '0' && (page.at(digit) < '2' || !page.isLabelled(digit, HOME))) {
            return null;
        }
        int end = page.at(digit) == '0' ? endWithArea(page, digit) : endOf(page, digit);
        if (end < 0 || page.isLabelled(digit, OTHER_REGISTERS) || !isPrivate(page, digit)) {
            return null;
        }
        boolean bracket = page.at(digit - 1) == '(' && page.folded(digit, end).indexOf(')') > 0;
        return page.finding(Kind.LANDLINE, bracket ? digit - 1 : digit, end);
    }

    /** Whether a telephone number with its area code begins here, whoever it belongs to. */
    static boolean isTelephone(Page page, int digit) {
        return endWithArea(page, digit) > 0;
    }

    private static int endWithArea(Page page, int start) {
        int area = (page.at(start + 1) == '1' && page.at(start + 2) == '0') || page.at(start + 1) == '2' ? 3 : 4;
        for (int i = 1; i < area; i++) {
            if (!Letters.isDigit(page.at(start + i))) {
                return -1;
            }
        }
        if (area == 4 && page.at(start + 1) < '3') {
            return -1;
        }
        int at = start + area;
        int gap = at;
        while (at - gap < 3 && (Letters.isSpacer(page.at(at)) || page.at(at) == ')')) {
            at++;
        }
        return endOf(page, at);
    }

    /** Seven or eight digits, perhaps in two groups, perhaps with an extension. */
    private static int endOf(Page page, int start) {
        int digits = 0;
        int at = start;
        while (digits < 9
                && (Letters.isDigit(page.at(at))
                        || (digits > 2
                                && digits < 5
                                && Letters.isSpacer(page.at(at))
                                && Letters.isDigit(page.at(at + 1))))) {
            digits += Letters.isDigit(page.at(at)) ? 1 : 0;
            at++;
        }
        boolean first = page.at(start) >= '2';
        if (!first
                || digits < 7
                || digits > 8
                || (page.at(at) == '.' && Letters.isDigit(page.at(at + 1)))
                || Letters.isLatin(page.at(at))) {
            return -1;
        }
        if ((page.at(at) == '-' || page.at(at) == '转') && Letters.isDigit(page.at(at + 1))) {
            int extension = at + 1;
            while (Letters.isDigit(page.at(extension))) {
                extension++;
            }
            return extension - at <= 6 ? extension : -1;
        }
        return at;
    }

    private static boolean isPrivate(Page page, int start) {
        boolean ofOffice = start >= 1 && page.at(start - 1) == '办';
        return !ofOffice && OWNER.last(page, Math.max(0, start - NEAR), start) != OwnerWords.Owner.OFFICE;
    }
}
