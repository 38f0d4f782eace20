package org.yangguang.statute.report.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.report.prose.Breakdown.Completeness;

/**
 * What the running text of a report says in figures.
 *
 * @param mentions every quantity, in order
 * @param breakdowns every whole with its parts, in order
 * @param sums every sum with the quantities before it that it may add up
 * @param figures the figures that must be explained or else named as not checked, by sentence as printed
 * @param shares the percentages that are the share of the figure before them in some other figure of the text
 */
public record Prose(
        List<Mention> mentions,
        List<Breakdown> breakdowns,
        List<Breakdown> sums,
        Map<String, List<Integer>> figures,
        Set<Integer> shares) {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    private static final Pattern HEADING =
            Pattern.compile("^\\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\\d+[.、．])[^。；;！？]{2,40}。?$");
    private static final Pattern SUBHEADING = Pattern.compile("^\\s*\\d+[.、．].*");

    /**
     * Reads running text.
     *
     * @param year the year reported on
     * @param organ the reporting organ, null where unknown
     */
    public static Prose read(List<String> paragraphs, int year, @Nullable String organ) {
        Builder prose = new Builder();
        OrganName name = OrganName.of(organ);
        boolean aboutRequests = false;
        for (String text : paragraphs) {
            List<Sentence> sentences = Sentence.split(text, VOCABULARY);
            boolean figures =
                    sentences.stream().anyMatch(sentence -> !sentence.figures().isEmpty());
            if (!figures && HEADING.matcher(text).matches()) {
                boolean within = aboutRequests && SUBHEADING.matcher(text).matches();
                aboutRequests = within || text.contains("申请") || text.contains("复议");
                continue;
            }
            Paragraph paragraph = new Paragraph(aboutRequests);
            for (Sentence sentence : sentences) {
                new SentenceReader(sentence, year, name, paragraph, prose).read();
            }
        }
        return prose.build();
    }

    /** Collects what sentences say. */
    static final class Builder {

        private final Map<Integer, Mention> mentions = new LinkedHashMap<>();
        private final List<Mention> implied = new ArrayList<>();
        private final List<Breakdown> breakdowns = new ArrayList<>();
        private final List<Breakdown> sums = new ArrayList<>();
        private final Map<String, List<Integer>> figures = new LinkedHashMap<>();
        private final Map<Integer, Share> shares = new LinkedHashMap<>();
        private int ids;

        private record Share(Mention part, Quantity percent) {}

        int nextId() {
            return ids++;
        }

        int figure(Sentence sentence, Figure figure) {
            int id = nextId();
            if (figure.listed()) {
                figures.computeIfAbsent(sentence.original(), key -> new ArrayList<>())
                        .add(id);
            }
            return id;
        }

        void add(Mention mention) {
            mentions.put(mention.id(), mention);
        }

        void addImplied(Mention mention) {
            implied.add(mention);
        }

        void replace(Mention mention) {
            mentions.put(mention.id(), mention);
        }

        void add(List<Breakdown> closed) {
            breakdowns.addAll(closed);
        }

        void share(int id, Mention part, Quantity percent) {
            shares.put(id, new Share(part, percent));
        }

        /** 新收104件，上年结转0件，共计104件: the sum of what the sentence named before it. */
        void sum(Mention sum, Sentence sentence) {
            List<Mention> before = mentions.values().stream()
                    .filter(mention -> mention.sentence().equals(sentence.original()))
                    .filter(mention -> mention.quantity().sameSort(sum.quantity()))
                    .toList();
            if (before.size() >= 2) {
                sums.add(new Breakdown(sum, before, Completeness.BY_WORDS));
            }
        }

        Prose build() {
            List<Mention> all = new ArrayList<>(mentions.values());
            all.addAll(implied);
            List<Breakdown> current =
                    breakdowns.stream().map(this::withReplaced).toList();
            Set<Integer> agreed = new LinkedHashSet<>();
            shares.forEach((id, share) -> {
                if (all.stream().anyMatch(whole -> agrees(whole, share))) {
                    agreed.add(id);
                }
            });
            return new Prose(List.copyOf(all), current, List.copyOf(sums), figures, agreed);
        }

        private Breakdown withReplaced(Breakdown breakdown) {
            Mention whole = mentions.getOrDefault(breakdown.whole().id(), breakdown.whole());
            return new Breakdown(whole, breakdown.parts(), breakdown.complete());
        }

        private static boolean agrees(Mention whole, Share share) {
            BigDecimal total = whole.quantity().value();
            boolean candidate = whole.id() != share.part().id()
                    && total.signum() != 0
                    && whole.quantity().sameSort(share.part().quantity());
            BigDecimal percent = share.percent().value();
            return candidate
                    && share.part()
                                    .quantity()
                                    .value()
                                    .multiply(BigDecimal.valueOf(100))
                                    .divide(total, percent.scale(), RoundingMode.HALF_UP)
                                    .compareTo(percent)
                            == 0;
        }
    }
}
