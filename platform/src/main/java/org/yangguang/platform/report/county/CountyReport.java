package org.yangguang.platform.report.county;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.report.SectionText;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTables;

/**
 * One edition of the county's report on a year.
 *
 * @param reason why this edition was made, empty for the first
 * @param content the canonical text, present from the freeze on
 * @param hash of the content, present from the freeze on
 * @param publishedOn present once published
 * @param sections the text of each section as written, with live references, by number
 * @param sectionVersions the version of each section's text, by number
 * @param explanations by the key of the finding explained
 */
public record CountyReport(
        long id,
        OrganId organ,
        int year,
        int edition,
        CountyReportState state,
        String reason,
        @Nullable String content,
        @Nullable String hash,
        @Nullable Instant frozenAt,
        @Nullable String frozenBy,
        @Nullable LocalDate publishedOn,
        Map<Integer, String> sections,
        Map<Integer, Integer> sectionVersions,
        Map<String, String> explanations) {

    /** Copies the maps. */
    public CountyReport {
        sections = Map.copyOf(sections);
        sectionVersions = Map.copyOf(sectionVersions);
        explanations = Map.copyOf(explanations);
    }

    /** The form of its year. */
    public ReportFormat format() {
        return ReportFormat.ofYear(year);
    }

    /** The text of a section as written, empty where nothing was written. */
    String section(int no) {
        return sections.getOrDefault(no, "");
    }

    /** All six sections with their references replaced by figures, one paragraph a line. */
    List<SectionText> resolved(ReportTables tables) {
        return format().sections().stream()
                .map(section -> new SectionText(
                        section.no(),
                        section.label(),
                        section(section.no())
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .map(line -> LiveReferences.resolve(line, format(), tables))
                                .toList()))
                .toList();
    }

    /** The content as frozen, empty before the freeze. */
    Optional<FrozenContent> frozen() {
        return Optional.ofNullable(content).map(FrozenContent::read);
    }
}
