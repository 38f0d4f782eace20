package org.yangguang.platform.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a password must be. Length counts, not a mixture of signs. */
final class PasswordRules {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** Everything that is wrong with the password, in plain Chinese; empty if it may be used. */
    static List<String> problems(String password, String userName) {
        var problems = new ArrayList<String>();
        String lower = password.toLowerCase(Locale.ROOT);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            problems.add("密码至少" + SHORTEST + "个字符，现在是" + length + "个");
        }
        if (length > LONGEST) {
            problems.add("密码最多" + LONGEST + "个字符");
        }
        if (!userName.isBlank() && lower.contains(Accounts.normalised(userName))) {
            problems.add("密码不能包含用户名");
        }
        if (COMMON.contains(lower) || lower.chars().distinct().count() < 4) {
            problems.add("这个密码太常见，容易被猜到，请换一个");
        }
        return problems;
    }

    private static Set<String> common() {
        try (InputStream words = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            return new String(Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
