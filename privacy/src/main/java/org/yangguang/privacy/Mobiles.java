package org.yangguang.privacy;

import java.util.List;

/** Numbers of mobile telephones: eleven digits that begin with three which were given to a network. */
final class Mobiles {

    private static final List<String> OTHER_REGISTERS = List.of(
            "订单号", "订单编号", "流水号", "编号", "单号", "受理号", "登记号", "备案号", "合同号", "文号", "代码", "条码", "条形码", "序列号", "凭证号", "发票号码",
            "发票号", "查询码", "注册号", "案号", "QQ", "qq", "QQ号", "qq号", "QQ群", "群号", "批次号", "批号", "金额", "合计", "总计", "总投资",
            "户号", "户名编号", "表号", "资产编码", "编码", "款号", "缴款码", "宗地号", "地块号", "图号", "电表号", "水表号");

    private Mobiles() {}

    static boolean isMobile(Page page, int start, DigitGroups number) {
        return (isLocal(number) || isWithCountry(number))
                && !isAmount(page, number.end())
                && !page.isLabelled(start, OTHER_REGISTERS);
    }

    private static boolean isLocal(DigitGroups number) {
        return number.length() == 11 && hasNetwork(number.digits(), 0) && isWrittenLikeOne(number, 0);
    }

    /** 86 or 0086 before it, in a group of its own or not. */
    private static boolean isWithCountry(DigitGroups number) {
        CharSequence digits = number.digits();
        int prefix = digits.length() - 11;
        boolean china = (prefix == 2 && digits.charAt(0) == '8' && digits.charAt(1) == '6')
                || (prefix == 4 && digits.toString().startsWith("0086"));
        return china
                && hasNetwork(digits, prefix)
                && (number.group(0) == prefix ? isWrittenLikeOne(number, 1) : number.count() == 1);
    }

    private static boolean isWrittenLikeOne(DigitGroups number, int first) {
        int count = number.count() - first;
        int g = count > 0 ? number.group(first) : 0;
        int h = count > 1 ? number.group(first + 1) : 0;
        return switch (count) {
            case 1 -> true;
            case 2 -> g == 3 || g == 7 || g == 4 || g == 5 || g == 6;
            case 3 -> (g == 3 && (h == 4 || h == 3)) || (g == 4 && (h == 3 || h == 4));
            default -> count == 11;
        };
    }

    static boolean hasNetwork(CharSequence digits, int at) {
        if (digits.charAt(at) != '1') {
            return false;
        }
        int second = digits.charAt(at + 1);
        int third = digits.charAt(at + 2);
        return switch (second) {
            case '3', '5', '7', '8', '9' ->
                (second != '5' && second != '9' && second != '7')
                        || (second == '5' && third != '4')
                        || (second == '7' && third != '9')
                        || (second == '9' && third != '4');
            case '4' -> third >= '5';
            case '6' -> third == '2' || third == '5' || third == '6' || third == '7';
            default -> false;
        };
    }

    private static boolean isAmount(Page page, int end) {
        char next = page.at(end);
        return next == '元'
                || next == '%'
                || (next == '.' && Letters.isDigit(page.at(end + 1)))
                || page.startsWith("万元", end);
    }
}
