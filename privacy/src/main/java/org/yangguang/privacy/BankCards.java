package org.yangguang.privacy;

import java.util.List;

/** Numbers of bank cards: a prefix that was given to an issuer, a length that this prefix has, and the Luhn digit. */
final class BankCards {

    private record Range(String prefix, int shortest, int longest) {}

    /** UnionPay, the older cards of the large Chinese banks, and the foreign brands that they issue. */
    private static final List<Range> ISSUED = List.of(
            new Range("62", 16, 19),
            new Range("60", 16, 19),
            new Range("9558", 16, 19),
            new Range("9559", 16, 19),
            new Range("940", 16, 19),
            new Range("6907", 19, 19),
            new Range("685800", 19, 19),
            new Range("84301", 17, 17),
            new Range("4", 16, 16),
            new Range("51", 16, 16),
            new Range("52", 16, 16),
            new Range("53", 16, 16),
            new Range("54", 16, 16),
            new Range("55", 16, 16),
            new Range("35", 16, 16));

    private static final List<String> OTHER_REGISTERS = List.of(
            "订单号", "订单编号", "流水号", "编号", "单号", "受理号", "登记号", "备案号", "合同号", "文号", "代码", "条码", "条形码", "序列号", "凭证号", "缴款码",
            "缴款书号", "发票号码", "查询码", "不动产单元号", "产权证号", "证书号", "识别码");

    private BankCards() {}

    static boolean isCard(Page page, int start, DigitGroups number) {
        int length = number.length();
        return length >= 16
                && length <= 19
                && isWrittenLikeACard(number)
                && isIssued(number.digits())
                && hasLuhnDigit(number.digits())
                && !page.isLabelled(start, OTHER_REGISTERS);
    }

    /** In one piece, in groups of four, or the six digits of the issuer first. */
    private static boolean isWrittenLikeACard(DigitGroups number) {
        if (number.count() == 1 || (number.count() == 2 && number.group(0) == 6)) {
            return true;
        }
        for (int i = 0; i < number.count() - 1; i++) {
            if (number.group(i) != 4) {
                return false;
            }
        }
        return number.group(number.count() - 1) <= 4;
    }

    private static boolean isIssued(CharSequence digits) {
        String number = digits.toString();
        return ISSUED.stream()
                .anyMatch(range -> number.startsWith(range.prefix)
                        && number.length() >= range.shortest
                        && number.length() <= range.longest);
    }

    static boolean hasLuhnDigit(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
