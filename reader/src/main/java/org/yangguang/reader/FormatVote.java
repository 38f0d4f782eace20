package org.yangguang.reader;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTable;

/** Which form a report uses: the one whose own labels occur most, and only without any the one of its year. */
final class FormatVote {

    private FormatVote() {}

    static ReportFormat decide(String letters, OptionalInt year) {
        List<ReportFormat> formats = ReportFormat.all();
        ReportFormat ofYear = formats.stream()
                .filter(format -> year.isPresent() && format.covers(year.getAsInt()))
                .findFirst()
                .orElse(formats.getLast());
        return formats.stream()
                .max(Comparator.<ReportFormat>comparingLong(format -> votes(format, letters))
                        .thenComparing(format -> format.equals(ofYear)))
                .orElse(ofYear);
    }

    private static long votes(ReportFormat format, String letters) {
        Set<String> others = ReportFormat.all().stream()
                .filter(other -> !other.equals(format))
                .flatMap(FormatVote::labels)
                .collect(Collectors.toSet());
        return labels(format)
                .distinct()
                .filter(label -> others.stream().noneMatch(other -> other.contains(label)))
                .filter(letters::contains)
                .count();
    }

    private static Stream<String> labels(ReportFormat format) {
        return Arrays.stream(ReportTable.values())
                .flatMap(table -> format.layout(table).blocks().stream())
                .flatMap(block -> Stream.concat(
                        block.printedRows().stream().map(row -> row.label()),
                        block.columns().stream().map(column -> column.label())))
                .map(Wording::label);
    }
}
