package org.yangguang.statute.report.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the figures of a sentence. Dates, document and article numbers, telephone numbers, postcodes, addresses, ordinals
 * and spans of time are no counts and are passed over.
 */
final class FigureFinder {

    /** Spans in which no figure is looked for. */
    private static final List<Pattern> NO_COUNTS = List.of(
            Pattern.compile("《[^》]*》"),
            Pattern.compile("[〔\\[(](?:19|20)\\d\\d[〕\\])]\\d+号"),
            Pattern.compile("\\d+号"),
            Pattern.compile("https?://[\\w./?=&%:#-]+|www\\.[\\w./-]+|[\\w.]+@[\\w.]+"),
            Pattern.compile("\\(?0\\d{2,3}\\)?[-—–]+\\d{7,8}|(?<!\\d)1[3-9]\\d{9}(?!\\d)"),
            Pattern.compile("(?:邮编|邮政编码|电话|传真|手机)[:为是]?\\d[\\d-]*"),
            Pattern.compile("第[\\d" + Numerals.LETTERS + "]+[^,;。、()]?"),
            Pattern.compile("(?:19|20)\\d\\d(?:年度?|(?=[-—–~至到]{1,2}(?:19|20)\\d\\d年))"),
            Pattern.compile("\\d{1,2}月份?(?:\\d{1,2}[日号])?|\\d{1,2}日"),
            Pattern.compile("\\d{1,2}:\\d{2}"),
            Pattern.compile("[A-Za-z]+\\d+|\\d+[A-Za-z]+"),
            Pattern.compile("(?<!\\d)12345(?![\\d件条])|(?<!\\d)12345(?=件件|条例)"));

    private static final String COUNT_UNITS = "件次|条次|人次|场次|件|宗|起|例|份|条|次|场|期|篇|项|个|家|封|则|幅|部|户|批|名|人|类|种|套|处|版|张|本";

    private static final Pattern NUMBER = Pattern.compile("(?<lead>约|近|将近|接近|大约|近乎|超过|超|逾|突破|不足|不少于|至少)?"
            + "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
            + "(?<scale>万|亿)?(?<more>余|多)?"
            + "(?<unit>[十百千]?[万亿]?元|%|个百分点|百分点|个工作日|工作日|小时|分钟|个月|天|年|" + COUNT_UNITS + ")?"
            + "(?<after>左右|上下|以上)?");

    private static final Pattern WRITTEN = Pattern.compile("(?<![第每同逐哪某几数任" + Numerals.LETTERS + "])" + "(?<number>["
            + Numerals.LETTERS + "]+)(?<more>余|多)?(?<unit>件|起|宗|例|份|场|次)(?!性)");

    private static final List<String> TIME_UNITS = List.of("个工作日", "工作日", "小时", "分钟", "个月", "天", "年");

    private FigureFinder() {}

    /** The figures of a text in order. A number without a unit is included; whether it means anything is for its place. */
    static List<Figure> find(String text) {
        String counted = withoutNoCounts(text);
        List<Figure> figures = new ArrayList<>();
        Matcher digits = NUMBER.matcher(counted);
        while (digits.find()) {
            String unit = orEmpty(digits.group("unit"));
            boolean endsInComma = digits.group("number").endsWith(",");
            if (!TIME_UNITS.contains(unit) && !endsInComma) {
                figures.add(digitsFigure(digits, unit));
            }
        }
        Matcher letters = WRITTEN.matcher(counted);
        while (letters.find()) {
            long value = Numerals.parse(letters.group("number"));
            Precision precision = letters.group("more") == null ? Precision.EXACT : Precision.MORE;
            Quantity quantity = new Quantity(BigDecimal.valueOf(value), letters.group("unit"), precision);
            // 一次, 一份 and the like are mostly manners of speaking.
            figures.add(new Figure(letters.start(), letters.end(), quantity, value > 1));
        }
        figures.sort(java.util.Comparator.comparingInt(Figure::start));
        return figures;
    }

    private static Figure digitsFigure(Matcher match, String unit) {
        BigDecimal value = new BigDecimal(match.group("number").replace(",", ""));
        String scale = orEmpty(match.group("scale"));
        boolean money = unit.endsWith("元");
        if (money) {
            // 1.2万余元 keeps its scale in the unit, as sums of money do.
            unit = scale + unit;
        } else if (!scale.isEmpty()) {
            value = value.multiply(scale.equals("万") ? BigDecimal.valueOf(10_000) : BigDecimal.valueOf(100_000_000));
        }
        boolean rounded = !scale.isEmpty() && !money;
        Quantity quantity = new Quantity(value, unit, precision(match, rounded));
        boolean listed = !unit.isEmpty() && !quantity.money();
        return new Figure(match.start(), match.end(), quantity, listed);
    }

    private static Precision precision(Matcher match, boolean rounded) {
        String lead = orEmpty(match.group("lead"));
        String after = orEmpty(match.group("after"));
        boolean more = match.group("more") != null
                || after.equals("以上")
                || List.of("超过", "超", "逾", "突破", "不少于", "至少").contains(lead);
        if (more) {
            return Precision.MORE;
        }
        return rounded || !lead.isEmpty() || !after.isEmpty() ? Precision.ABOUT : Precision.EXACT;
    }

    private static String withoutNoCounts(String text) {
        char[] letters = text.toCharArray();
        for (Pattern pattern : NO_COUNTS) {
            Matcher match = pattern.matcher(text);
            while (match.find()) {
                Arrays.fill(letters, match.start(), match.end(), '□');
            }
        }
        return new String(letters);
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group;
    }
}
