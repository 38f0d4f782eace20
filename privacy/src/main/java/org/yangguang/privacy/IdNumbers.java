package org.yangguang.privacy;

import java.util.List;
import org.yangguang.statute.identity.ResidentNumber;

/** Numbers of resident identity cards that can exist, see {@link ResidentNumber}: with 18 places the checksum must be right. */
final class IdNumbers {

    /** Registers whose numbers have 15 digits and begin with a place as well. */
    private static final List<String> OTHER_REGISTERS = List.of(
            "注册号", "登记号", "执照", "编号", "单号", "流水号", "订单", "税号", "识别号", "账号", "帐号", "账户", "帐户", "备案号", "许可证号", "批准文号",
            "条形码", "条码", "文号", "串号", "设备号", "代码", "IMEI", "imei");

    private IdNumbers() {}

    /** The place behind an identity number that ends with the group just read, -1 if there is none. */
    static int end(Page page, int start, DigitGroups number) {
        CharSequence digits = number.digits();
        return switch (number.length()) {
            case 18 -> ResidentNumber.isValid(digits.toString()) ? number.end() : -1;
            case 17 -> endWithX(page, number);
            case 15 -> isValidOld(page, start, number) ? number.end() : -1;
            default -> -1;
        };
    }

    private static int endWithX(Page page, DigitGroups number) {
        int at = number.end();
        if (Letters.isSpacer(page.at(at))) {
            at++;
        }
        boolean isX = page.at(at) == 'X' || page.at(at) == 'x' || page.at(at) == '×';
        if (!isX || Letters.isLatin(page.at(at + 1)) || Letters.isDigit(page.at(at + 1))) {
            return -1;
        }
        return ResidentNumber.isValid(number.digits() + "X") ? at + 1 : -1;
    }

    private static boolean isValidOld(Page page, int start, DigitGroups number) {
        return number.count() <= 3
                && ResidentNumber.isValid(number.digits().toString())
                && !page.isLabelled(start, OTHER_REGISTERS);
    }
}
