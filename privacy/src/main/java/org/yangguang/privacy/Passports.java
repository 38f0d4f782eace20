package org.yangguang.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passports of China and the permits for Hong Kong, Macau and Taiwan. E and G with eight digits stand for themselves; the
 * other letters are found only where the text says that such a document follows, because articles and devices are numbered alike.
 */
final class Passports {

    private static final Pattern PLAIN = Pattern.compile("(?:[EG]\\d{8}|E[A-HJ-NP-Z]\\d{7})");
    private static final Pattern WITH_CUE =
            Pattern.compile("(?:[A-Z]\\d{8}(?:\\d{2})?|[A-Z]{2}\\d{7}|1[45]\\d{7}|\\d{8}(?:\\d{2}|\\([A-Z0-9]\\))?)");
    private static final Pattern CUE = Pattern.compile("护照|通行证|回乡证|台胞证|港澳证|旅行证|签注");

    private static final List<String> OTHER_REGISTERS = List.of(
            "编号", "型号", "货号", "批号", "单号", "订单号", "序列号", "批次", "规格", "条码", "文号", "车次", "图号", "发票号码", "发票号", "合同号", "档案号",
            "代码", "备案号", "批准文号", "国药准字", "设备号", "零件号", "桩号", "SN", "No.", "款号", "许可证号", "登记号", "条形码", "标段", "注册号",
            "查询码", "样品号", "流水号", "缴款码", "资产号", "证书号", "项目代码", "学号", "工号");

    private Passports() {}

    /** The place behind a document number that begins here, -1 if there is none. */
    static int end(Page page, int start) {
        int end = start;
        while (end - start < 13
                && (Letters.isDigit(page.at(end))
                        || Letters.isUpper(page.at(end))
                        || "()".indexOf(page.at(end)) >= 0)) {
            end++;
        }
        while ((end > start && page.at(end - 1) == '(')
                || (end > start && page.at(end - 1) == ')' && page.at(end - 3) != '(')) {
            end--;
        }
        if (end - start < 8
                || Letters.isLatin(page.at(end))
                || (page.at(end) == '-' && Letters.isDigit(page.at(end + 1)))) {
            return -1;
        }
        String number = page.folded(start, end);
        if (PLAIN.matcher(number).matches()) {
            return page.isLabelled(start, OTHER_REGISTERS) ? -1 : end;
        }
        return WITH_CUE.matcher(number).matches() && isAnnounced(page, start, end) ? end : -1;
    }

    /** Such a document is named directly behind it, or before it in the same sentence with no other number in between. */
    private static boolean isAnnounced(Page page, int start, int end) {
        if (CUE.matcher(page.window(end, Math.min(page.length(), end + 8))).find() && page.at(end) != '\n') {
            return true;
        }
        String before = page.before(start, 24);
        Matcher cue = CUE.matcher(before);
        int behind = -1;
        while (cue.find()) {
            behind = cue.end();
        }
        return behind >= 0 && before.substring(behind).chars().noneMatch(c -> Letters.isDigit((char) c));
    }
}
