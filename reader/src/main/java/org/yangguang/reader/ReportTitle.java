package org.yangguang.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose report it is and on which year, from its title, else from what its first paragraphs say, else from its signature or
 * its file name.
 *
 * @param index the paragraph that is the title, -1 where there is none
 */
record ReportTitle(Optional<String> organ, OptionalInt year, int index) {

    private static final String REPORT = "(?:政府|政务)?信息公开(?:工作)?(?:情况)?";
    private static final String ORGAN = "(?<organ>[^，。；：,;:?!|]{2,45}?)";
    private static final String YEAR = "(?<year>20\\d\\d)(?:年度|年)";

    /** The usual orders of organ, year and title. */
    private static final List<Pattern> TITLES = Stream.of(
                    ORGAN + "?" + YEAR + "的?" + REPORT + "的?(?:年度)?(?:工作)?(?:报告|年报)",
                    YEAR + ORGAN + REPORT + "的?(?:年度)?(?:工作)?(?:报告|年报)",
                    ORGAN + "?" + REPORT + YEAR + "的?(?:工作)?(?:报告|年报)",
                    ORGAN + REPORT + "的?年度(?:工作)?报告" + "(?:\\(" + YEAR + "\\))?")
            .map(pattern -> Pattern.compile(pattern + "(?!格式|编制|有关|的通知|工作的)"))
            .toList();

    private static final Pattern PERIOD = Pattern.compile("(20\\d\\d)年1月1日[^。]{0,6}?[至到—-]+(?:\\1年)?12月31日");
    private static final Pattern COMPILED_BY = Pattern.compile("(?:报告|年报)由([^，。；,;]{2,40}?)(?:根据|依据|按照|编制|负责)");
    private static final Pattern ANY_YEAR = Pattern.compile("(20[12]\\d)年");
    /** Words that end before the name of the organ begins. */
    private static final Pattern LEAD = Pattern.compile(".*(?:关于|编制|编写|公布|发布|公开|现将|根据|制定|印发|特向社会|》|“|《|\\d日)");

    private static final Pattern ORGAN_NAME =
            Pattern.compile("[^，。；：,;:\\d|]{1,38}(?:局|委|办|厅|府|处|院|会|所|站|队|中心|县|市|区|镇|乡|街道|公司|学校|馆|社|机关)");
    /** What stands beside the title, such as the time of printing. */
    private static final Pattern WIDE_GAP = Pattern.compile("\\t|\\s{3,}");

    /** Organ and year stand at the beginning of a paragraph; patterns are not tried on a page in one line. */
    private static final int LONGEST_OPENING = 600;

    private static final int FIRST = 80;
    private static final int LONGEST_TITLE = 70;

    static ReportTitle find(List<String> paragraphs, String fileName) {
        List<String> texts = paragraphs.stream()
                .map(paragraph -> paragraph.substring(0, Math.min(paragraph.length(), LONGEST_OPENING)))
                .flatMap(WIDE_GAP::splitAsStream)
                .map(Wording::compact)
                .filter(text -> !text.isEmpty())
                .toList();
        ReportTitle title = fromTitles(texts);
        String baseName = fileName.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[A-Za-z]{2,5}$", "");
        ReportTitle named = fromTitles(List.of(Wording.compact(baseName)));
        Optional<String> organ = title.organ
                .or(() -> lineBefore(texts, title.index))
                .or(() -> compiledBy(texts))
                .or(() -> signature(texts))
                .or(() -> named.organ);
        OptionalInt year = Stream.of(title.year, period(texts), named.year, mostFrequentYear(texts))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        return new ReportTitle(organ, year, title.index);
    }

    /** Short lines first; a sentence that names the report is the second choice. */
    private static ReportTitle fromTitles(List<String> texts) {
        ReportTitle best = new ReportTitle(Optional.empty(), OptionalInt.empty(), -1);
        for (boolean inSentences : new boolean[] {false, true}) {
            for (int i = 0; i < Math.min(FIRST, texts.size()); i++) {
                String text = texts.get(i);
                if ((text.length() > LONGEST_TITLE || text.indexOf('。') >= 0) == inSentences) {
                    best = best.completedBy(read(text, i));
                }
            }
        }
        return best;
    }

    private ReportTitle completedBy(ReportTitle other) {
        return new ReportTitle(
                organ.isPresent() ? organ : other.organ,
                year.isPresent() ? year : other.year,
                index >= 0 ? index : other.index);
    }

    private static ReportTitle read(String text, int index) {
        for (Pattern pattern : TITLES) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                String year = matcher.group("year");
                return new ReportTitle(
                        Optional.ofNullable(matcher.group("organ")).flatMap(ReportTitle::organName),
                        year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)),
                        index);
            }
        }
        return new ReportTitle(Optional.empty(), OptionalInt.empty(), -1);
    }

    private static Optional<String> organName(String printed) {
        String name = LEAD.matcher(printed).replaceFirst("");
        name = name.replaceFirst("^[\\d年月日.、\\-_—()〔〕\\[\\]]+", "").replaceFirst("(?:关于|的|度|[-—_(])+$", "");
        boolean isName = name.length() >= 2 && !name.matches("政府|政务|.*(?:本报告|年度报告|我局|我办|本机关|我镇|我单位|中华人民共和国).*");
        return isName ? Optional.of(name) : Optional.empty();
    }

    private static Optional<String> lineBefore(List<String> texts, int title) {
        for (int i = title - 1; i >= 0 && i >= title - 2; i--) {
            if (ORGAN_NAME.matcher(texts.get(i)).matches()) {
                return Optional.of(texts.get(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> compiledBy(List<String> texts) {
        return texts.stream()
                .limit(FIRST)
                .flatMap(text -> COMPILED_BY.matcher(text).results())
                .map(found -> found.group(1))
                .filter(name -> ORGAN_NAME.matcher(name).matches())
                .findFirst();
    }

    private static Optional<String> signature(List<String> texts) {
        return texts.stream()
                .skip(Math.max(0, texts.size() - 8))
                .filter(text -> text.length() >= 4 && text.length() <= 30)
                .filter(text -> ORGAN_NAME.matcher(text).matches())
                .findFirst();
    }

    private static OptionalInt period(List<String> texts) {
        return texts.stream()
                .flatMap(text -> PERIOD.matcher(text).results())
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .findFirst();
    }

    private static OptionalInt mostFrequentYear(List<String> texts) {
        Map<String, Long> counts = texts.stream()
                .flatMap(text -> ANY_YEAR.matcher(text).results())
                .map(found -> found.group(1))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<String, Long>::getValue).thenComparing(Map.Entry::getKey))
                .map(found -> OptionalInt.of(Integer.parseInt(found.getKey())))
                .orElse(OptionalInt.empty());
    }
}
