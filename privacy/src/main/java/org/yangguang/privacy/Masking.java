package org.yangguang.privacy;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How each kind is masked: enough stays to recognise one's own, too little to reach or impersonate another. A masked text is
 * as long as the original, spaces and hyphens stay where they were, and no masked text is found again.
 *
 * <table>
 * <caption>What stays</caption>
 * <tr><td>身份证号码</td><td>the first 3 and the last 4 digits</td></tr>
 * <tr><td>手机号码</td><td>the first 3 and the last 4 digits</td></tr>
 * <tr><td>固定电话</td><td>the last 2 digits</td></tr>
 * <tr><td>银行卡号</td><td>the last 4 digits</td></tr>
 * <tr><td>护照或者通行证号码</td><td>the first and the last 2 characters</td></tr>
 * <tr><td>电子邮箱</td><td>the first character and the domain</td></tr>
 * <tr><td>车牌号码</td><td>province and letter of the city, and the last character</td></tr>
 * <tr><td>姓名</td><td>the family name</td></tr>
 * <tr><td>住址</td><td>up to the county or district; without one nothing</td></tr>
 * </table>
 */
final class Masking {

    /** 社区 and 小区 are far smaller than a district. */
    private static final String DISTRICT = "(?:县|旗|(?<![社小园厂校])区)";

    private static final Pattern COUNTY =
            Pattern.compile("[\\u4e00-\\u9fff]{2,16}?" + DISTRICT + "(?![\\u4e00-\\u9fff]{0,8}" + DISTRICT + ")");

    private Masking() {}

    static String mask(Kind kind, String text) {
        return switch (kind) {
            case ID_NUMBER, MOBILE -> keep(text, Character::isLetterOrDigit, 3, 4);
            case LANDLINE -> keep(text, Character::isLetterOrDigit, 0, 2);
            case BANK_CARD -> keep(text, Character::isLetterOrDigit, 0, 4);
            case PASSPORT -> keep(text, Character::isLetterOrDigit, 1, 2);
            case PLATE -> keep(text, Character::isLetterOrDigit, 2, 1);
            case EMAIL -> keep(text, c -> true, 1, text.length() - Math.max(text.indexOf('@'), text.indexOf('＠')));
            case NAME -> text.charAt(0) + "*".repeat(text.length() - 1);
            case ADDRESS -> maskAddress(text);
        };
    }

    private static String maskAddress(String text) {
        Matcher county = COUNTY.matcher(text);
        int kept = county.lookingAt() ? county.end() : 0;
        return text.substring(0, kept) + "*".repeat(text.length() - kept);
    }

    /** Replaces all but the first and the last of the characters that count by stars; the others stay. */
    private static String keep(String text, IntPredicate counts, int first, int last) {
        int all = (int) text.chars().filter(counts).count();
        StringBuilder masked = new StringBuilder(text.length());
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!counts.test(c)) {
                masked.append(c);
                continue;
            }
            masked.append(seen < first || seen >= all - last ? c : '*');
            seen++;
        }
        return masked.toString();
    }
}
