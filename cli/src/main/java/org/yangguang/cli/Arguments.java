package org.yangguang.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads arguments and collects what is wrong with them, so that all is said at once. */
final class Arguments {
    /** Years for which a computed date can mean anything. */
    private static final int MIN_YEAR = 1990;

    private static final int MAX_YEAR = 2099;

    private final List<String> problems = new ArrayList<>();

    /** @param name what the argument is called in the message */
    LocalDate date(String name, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < MIN_YEAR || date.getYear() > MAX_YEAR) {
                problems.add(name + " " + text + " 超出范围，应在 " + MIN_YEAR + " 年至 " + MAX_YEAR + " 年之间。");
            }
            return date;
        } catch (DateTimeException e) {
            problems.add(name + " “" + text + "” 不是日期，应写作 2026-03-16。");
            return LocalDate.EPOCH;
        }
    }

    /** A whole number from 1 to {@code max}. */
    int number(String name, String text, int max) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, in the same words as a number out of range.
        }
        problems.add(name + " “" + text + "” 应为 1 至 " + max + " 的整数。");
        return 1;
    }

    void problem(String message) {
        problems.add(message);
    }

    boolean isUsable() {
        return problems.isEmpty();
    }

    /** Ends the command if anything was wrong. */
    void check() {
        if (!problems.isEmpty()) {
            throw new UnusableInput(problems);
        }
    }
}
