package org.yangguang.statute.identity;

import java.util.Optional;

/** The unified social credit code of an organisation (GB 32100): 18 places, the last a checksum. */
public final class CreditCode {

    private static final int LENGTH = 18;

    /** Without I, O, S, V and Z, which look like digits. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CreditCode() {}

    /** What is wrong with a code as it was typed, one Chinese sentence; empty where it can exist. */
    public static Optional<String> problem(String typed) {
        String code = normal(typed);
        if (code.length() != LENGTH) {
            return Optional.of("统一社会信用代码应为18位，现在是" + code.length() + "位");
        }
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            int value = ALPHABET.indexOf(code.charAt(i));
            if (value < 0) {
                return Optional.of("统一社会信用代码第" + (i + 1) + "位“" + code.charAt(i) + "”不是可用的数字或字母，请核对");
            }
            sum += i < WEIGHTS.length ? WEIGHTS[i] * value : 0;
        }
        char check = ALPHABET.charAt((31 - sum % 31) % 31);
        return code.charAt(LENGTH - 1) == check ? Optional.empty() : Optional.of("统一社会信用代码的最后一位与前17位不符，请核对是否输错");
    }

    /** Whether a code as it was typed can exist. */
    public static boolean isValid(String typed) {
        return problem(typed).isEmpty();
    }

    /** The one form by which the same organisation is recognised. */
    public static String normal(String typed) {
        return Typed.plain(typed);
    }
}
