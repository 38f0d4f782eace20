package org.yangguang.statute.report.prose;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Puts each figure of a list behind its name, as if the text had said so: {@code 复议、诉讼分别为12件、6件} becomes
 * {@code 复议12件、诉讼6件}.
 */
final class Respectively {

    private static final String FIGURE = "[约近]?\\d+(?:,\\d{3})*(?:\\.\\d+)?[万亿余多]?[^\\d、,;:。()和及与占]{0,2}?";
    private static final String COMMA = "[和及与、;]|,(?!\\d{3}(?!\\d))[和及与]?";
    private static final Pattern LIST =
            Pattern.compile("(?:(?<before>[^,;:。()]*),)?(?<names>[^,;:。()]*?)分别(?<verb>[^\\d、,;:。()]{0,20}?)(?<figures>"
                    + FIGURE + "(?:(?:" + COMMA + ")" + FIGURE + ")+)(?=[,;:。()、]|$)");
    /** Then the list tells the parts of it: 收到40件,网络、信函申请分别为30件、10件. */
    private static final Pattern ENDS_IN_FIGURE = Pattern.compile("\\d[^\\d]{0,2}$");

    private static final Pattern BETWEEN_FIGURES = Pattern.compile(COMMA);
    private static final Pattern BETWEEN_NAMES = Pattern.compile("、|以及|和|(?<!涉)及|与");

    private Respectively() {}

    /** The text with every such list spelled out; a list whose names and figures differ in number is left alone. */
    static String spelledOut(String text) {
        return LIST.matcher(text).replaceAll(list -> Matcher.quoteReplacement(spelledOut(list)));
    }

    private static String spelledOut(MatchResult list) {
        String before = list.group("before") == null ? "" : list.group("before");
        String names = list.group("names");
        String verb = list.group("verb").replaceFirst("^[为是有达]$", "");
        List<String> figures = List.of(BETWEEN_FIGURES.split(list.group("figures")));
        if (count(names) == figures.size()) {
            return before
                    + (ENDS_IN_FIGURE.matcher(before).find() ? ",其中" : before.isEmpty() ? "" : ",")
                    + paired(names, verb, figures);
        }
        // 2021年、2022年,全县分别收到90件、98件
        return count(before) == figures.size() ? paired(before, names + verb, figures) : list.group();
    }

    private static int count(String names) {
        return BETWEEN_NAMES.split(names).length;
    }

    private static String paired(String names, String verb, List<String> figures) {
        String[] each = BETWEEN_NAMES.split(names);
        return IntStream.range(0, each.length)
                .mapToObj(i -> each[i] + verb + figures.get(i))
                .collect(Collectors.joining("、"));
    }
}
