package org.yangguang.platform.report.form;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.report.PublishedReport;
import org.yangguang.reader.CheckedFile;

/**
 * Reports as Word and PDF files. A published report is drawn once and kept under its hash: a later edition has another
 * one, so nothing has to be dropped.
 */
@Component
public class ReportDocuments {

    private static final long KEPT_BYTES = 8L << 20;

    private record Key(String hash, String type) {}

    private final Cache<Key, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Key key, byte[] file) -> file.length)
            .build();

    /** The report as .docx. */
    public byte[] word(PublishedReport report) {
        return kept.get(new Key(report.hash(), "docx"), key -> WordDocuments.report(report));
    }

    /** The report as tagged PDF. */
    public byte[] pdf(PublishedReport report) {
        return kept.get(new Key(report.hash(), "pdf"), key -> PdfDocuments.report(report));
    }

    /** What a check found in files, as .docx; not kept. */
    public byte[] remarks(List<CheckedFile> files) {
        return WordRemarks.of(files);
    }
}
