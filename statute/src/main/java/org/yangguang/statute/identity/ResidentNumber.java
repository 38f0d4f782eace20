package org.yangguang.statute.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The number of a resident identity card (GB 11643): 18 places, or 15 on cards of before 1999. */
public final class ResidentNumber {

    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final Pattern FORM = Pattern.compile("[0-9]{15}|[0-9]{17}[0-9X]");
    private static final Pattern OLD_FORM = Pattern.compile("[0-9]{15}");
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private ResidentNumber() {}

    /** What is wrong with a number as it was typed, one Chinese sentence; empty where it can exist. */
    public static Optional<String> problem(String typed) {
        String number = Typed.plain(typed);
        if (number.length() != LENGTH && number.length() != OLD_LENGTH) {
            return Optional.of("身份证号应为18位，现在是" + number.length() + "位");
        }
        if (!FORM.matcher(number).matches()) {
            return Optional.of("身份证号只能是数字，最后一位可以是X");
        }
        String whole = number.length() == LENGTH ? number : modern(number);
        if (!PROVINCES.contains(whole.substring(0, 2))) {
            return Optional.of("身份证号开头两位“" + whole.substring(0, 2) + "”不是省级行政区划代码，请核对");
        }
        if (!hasDateOfBirth(whole)) {
            return Optional.of("身份证号中的出生日期（" + whole.substring(6, 14) + "）不存在，请核对");
        }
        return whole.charAt(LENGTH - 1) == check(whole) ? Optional.empty() : Optional.of("身份证号的最后一位与前17位不符，请核对是否输错");
    }

    /** Whether a number as it was typed can exist. */
    public static boolean isValid(String typed) {
        return problem(typed).isEmpty();
    }

    /** The one form of a valid number by which the same person is recognised: 18 places, no spaces, capital X. */
    public static String normal(String typed) {
        String number = Typed.plain(typed);
        return OLD_FORM.matcher(number).matches() ? modern(number) : number;
    }

    /** Cards with 15 places were given to people born in the twentieth century only. */
    private static String modern(String old) {
        String longer = old.substring(0, 6) + "19" + old.substring(6);
        return longer + check(longer);
    }

    private static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK.charAt(sum % 11);
    }

    private static boolean hasDateOfBirth(String number) {
        int year = Integer.parseInt(number, 6, 10, 10);
        if (year < 1900 || year > 2099) {
            return false;
        }
        try {
            LocalDate.of(year, Integer.parseInt(number, 10, 12, 10), Integer.parseInt(number, 12, 14, 10));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
