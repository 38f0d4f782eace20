package org.yangguang.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Numbers of resident identity cards (GB 11643): province, date of birth, and with 18 places the checksum must be right. */
final class IdNumbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final String PROVINCES =
            " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 ";

    /** Registers whose numbers have 15 digits and begin with a place as well. */
    private static final List<String> OTHER_REGISTERS = List.of(
            "注册号", "登记号", "执照", "编号", "单号", "流水号", "订单", "税号", "识别号", "账号", "帐号", "账户", "帐户", "备案号", "许可证号", "批准文号",
            "条形码", "条码", "文号", "串号", "设备号", "代码", "IMEI", "imei");

    private IdNumbers() {}

    /** The place behind an identity number that ends with the group just read, -1 if there is none. */
    static int end(Page page, int start, DigitGroups number) {
        CharSequence digits = number.digits();
        return switch (number.length()) {
            case 18 -> isValid(digits) ? number.end() : -1;
            case 17 -> endWithX(page, number);
            case 15 -> isValidOld(page, start, number) ? number.end() : -1;
            default -> -1;
        };
    }

    /** Whether 18 characters are an identity number. */
    static boolean isValid(CharSequence number) {
        return number.length() == 18
                && isProvince(number)
                && isDate(number, 6, 10, 0)
                && CHECK.charAt(sum(number) % 11) == Character.toUpperCase(number.charAt(17));
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
        return isValid(number.digits() + "X") ? at + 1 : -1;
    }

    private static boolean isValidOld(Page page, int start, DigitGroups number) {
        return number.count() <= 3
                && isProvince(number.digits())
                && isDate(number.digits(), 6, 8, 1900)
                && !page.isLabelled(start, OTHER_REGISTERS);
    }

    private static boolean isProvince(CharSequence number) {
        return PROVINCES.contains(" " + number.charAt(0) + number.charAt(1) + " ");
    }

    private static boolean isDate(CharSequence number, int year, int month, int century) {
        int y = century + Integer.parseInt(number, year, month, 10);
        if (y < 1900 || y > 2099) {
            return false;
        }
        try {
            LocalDate.of(
                    y,
                    Integer.parseInt(number, month, month + 2, 10),
                    Integer.parseInt(number, month + 2, month + 4, 10));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int sum(CharSequence number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return sum;
    }
}
