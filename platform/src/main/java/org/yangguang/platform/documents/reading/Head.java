package org.yangguang.platform.documents.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.documents.DocumentNumber;

/**
 * What stands above the text.
 *
 * @param mark the red head, without 文件; null where there is none
 */
record Head(
        @Nullable String mark,
        @Nullable DocumentNumber number,
        @Nullable String title,
        @Nullable LocalDate date) {

    /** Of a file, that many elements at most are the head; a title has at most that many lines. */
    private static final int LONGEST = 14;

    private static final int TITLE_LINES = 5;
    private static final int TITLE_LENGTH = 200;

    private static final Pattern NUMBER = Pattern.compile(
            "(?<number>[\\p{IsHan}A-Za-z]{1,24}\\s*[〔\\[［【（(]\\s*\\d{4}\\s*[〕\\]］】）)]\\s*第?\\s*\\d{1,5}\\s*号)");
    private static final Pattern ORDER = Pattern.compile("第\\s*(?<order>[\\d〇零○一二三四五六七八九十百]{1,5})\\s*号");
    private static final Pattern ISSUER_MARK = Pattern.compile("(?<name>[\\p{IsHan}（）()]{2,40}?)(文\\s*件|（?公\\s*报）?)?");
    /** Serial number of the copy, degree of secrecy, urgency, who signed: printed on the sheet, no part of the text. */
    private static final Pattern PRINTED =
            Pattern.compile("\\d{6}|(秘密|机密|绝密)(★.*)?|特急|加急|急件|平急|签发人.{0,20}|[-—–－·\\s\\d]{1,12}");

    private static final String SENTENCE_MARKS = "。；！？，,;";

    Optional<String> issuer() {
        return Optional.ofNullable(mark);
    }

    /** Takes the head from the elements; leaves alone what it does not understand. */
    static Head take(List<Element> elements) {
        int numberAt = numberAt(elements);
        DocumentNumber number = null;
        String mark = null;
        if (numberAt >= 0) {
            Matcher match = NUMBER.matcher(text(elements.get(numberAt)));
            if (match.find()) {
                number = DocumentNumber.parse(match.group("number")).orElse(null);
            }
            mark = mark(elements.subList(0, numberAt));
            elements.subList(0, numberAt + 1).clear();
        }
        while (!elements.isEmpty() && PRINTED.matcher(text(elements.getFirst())).matches()) {
            elements.removeFirst();
        }
        String title = title(elements);
        LocalDate date = elements.isEmpty() ? null : underTitle(elements);
        if (number == null && !elements.isEmpty()) {
            number = numberUnderTitle(title, elements);
        }
        return new Head(mark, number, title, date);
    }

    /** The line of the number above the title; a number in a sentence or in brackets under the title is another's. */
    private static int numberAt(List<Element> elements) {
        for (int i = 0; i < Math.min(LONGEST, elements.size()); i++) {
            String line = text(elements.get(i));
            if (line.length() > 60 || line.endsWith("：") || SENTENCE_MARKS.indexOf(last(line)) >= 0) {
                return -1;
            }
            Matcher match = NUMBER.matcher(line);
            if (match.lookingAt() && line.substring(match.end()).matches("\\s*(签发人.*)?")) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String mark(List<Element> above) {
        StringBuilder name = new StringBuilder();
        for (Element element : above) {
            String line = text(element).replaceAll("\\s", "");
            if (!PRINTED.matcher(line).matches()) {
                name.append(line);
            }
        }
        Matcher match = ISSUER_MARK.matcher(name);
        return match.matches() ? match.group("name") : null;
    }

    private static @Nullable String title(List<Element> elements) {
        StringBuilder title = new StringBuilder();
        int taken = 0;
        boolean ended = false;
        while (taken < Math.min(TITLE_LINES, elements.size()) && !ended) {
            Element element = elements.get(taken);
            String line = text(element);
            if (!canBeTitle(element, line, taken > 0)) {
                break;
            }
            title.append(line.replaceAll("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})", ""));
            taken++;
            boolean more = taken < elements.size() && goesOn(title, element, elements.get(taken));
            ended = TitleEnd.is(title.toString()) || !more;
        }
        if (taken == 0 || title.length() > TITLE_LENGTH) {
            return null;
        }
        elements.subList(0, taken).clear();
        return title.toString();
    }

    /** Lines in the middle belong together; where nothing is known of how they are set, 关于 tells that a title has begun. */
    private static boolean goesOn(CharSequence title, Element line, Element next) {
        boolean told =
                title.toString().contains("关于") && next.attr(FileText.ALIGNED).isEmpty();
        return told || (isCentred(line) && isCentred(next)) || text(next).startsWith("关于");
    }

    private static boolean canBeTitle(Element element, String line, boolean goesOn) {
        return element.normalName().equals("p")
                && !line.isEmpty()
                && line.length() <= 80
                && !line.endsWith("：")
                && SENTENCE_MARKS.indexOf(last(line)) < 0
                && !(goesOn && line.matches("[（(].*[）)]"))
                && !Headings.isNumbered(line);
    }

    /** （2020年3月5日县政府第12次常务会议通过）, or the date of a page. */
    private static @Nullable LocalDate underTitle(List<Element> elements) {
        String line = text(elements.getFirst());
        if (line.matches("[（(].{4,80}[）)]") && line.matches(".*(通过|公布|发布|印发|施行).*")) {
            return PrintedDate.in(line);
        }
        if (PrintedDate.isAlone(line)) {
            elements.removeFirst();
            return PrintedDate.in(line);
        }
        return null;
    }

    private static @Nullable DocumentNumber numberUnderTitle(@Nullable String title, List<Element> elements) {
        Element element = elements.getFirst();
        Matcher match = NUMBER.matcher(text(element).replaceAll("^[（(]|[）)]$", ""));
        Matcher order = ORDER.matcher(text(element));
        if (match.matches()) {
            elements.removeFirst();
            return DocumentNumber.parse(match.group("number")).orElse(null);
        }
        if (order.matches()) {
            elements.removeFirst();
            return DocumentNumber.parse(title + "第" + ChineseNumber.value(order.group("order")) + "号")
                    .orElse(null);
        }
        return null;
    }

    static String text(Element element) {
        return element.text().replace('\u00a0', ' ').replace('\u3000', ' ').strip();
    }

    private static boolean isCentred(Element element) {
        return element.attr(FileText.ALIGNED).equals(FileText.CENTRE);
    }

    private static char last(String line) {
        return line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
    }
}
