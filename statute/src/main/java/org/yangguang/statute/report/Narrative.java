package org.yangguang.statute.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yangguang.statute.report.prose.Prose;

/** The rules between running text and tables (R9) and within the running text (R10). */
public final class Narrative {

    private Narrative() {}

    /** Reads the paragraphs of a report of an unknown organ and compares every figure that is understood. */
    public static NarrativeCheck check(ReportFormat format, ReportTables tables, int year, List<String> paragraphs) {
        return check(format, tables, year, null, paragraphs);
    }

    /**
     * Reads the paragraphs and compares every figure that is understood.
     *
     * @param organ the reporting organ, so that its own name in the text is not taken for a part of it; null where unknown
     */
    public static NarrativeCheck check(
            ReportFormat format, ReportTables tables, int year, @Nullable String organ, List<String> paragraphs) {
        Prose prose = Prose.read(paragraphs, year, organ);
        TextAgainstTables againstTables = new TextAgainstTables(format, tables);
        prose.mentions().forEach(againstTables::check);
        TextAgainstItself againstItself = new TextAgainstItself(prose, againstTables.contradicted());
        againstItself.check();
        Set<Integer> explained = new HashSet<>(prose.shares());
        explained.addAll(againstTables.explained());
        explained.addAll(againstItself.explained());
        List<Finding> findings = new ArrayList<>(againstTables.findings());
        findings.addAll(againstItself.findings());
        List<String> notChecked = new ArrayList<>();
        prose.figures().forEach((sentence, figures) -> {
            if (!explained.containsAll(figures)) {
                notChecked.add(sentence);
            }
        });
        return new NarrativeCheck(againstTables.statements(), findings, notChecked);
    }
}
