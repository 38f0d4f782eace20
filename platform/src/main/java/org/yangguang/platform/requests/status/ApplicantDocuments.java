package org.yangguang.platform.requests.status;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.CaseState;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.Entry;
import org.yangguang.platform.requests.FileRole;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.platform.requests.papers.Papers;
import org.yangguang.platform.requests.papers.Series;
import org.yangguang.platform.requests.status.StatusView.Document;

/**
 * What of a case its applicant may read: documents addressed to them that went out, and the information itself once the
 * answer was given. A document went out when an entry that tells the applicant carries it. Everything else in a case, a
 * third party's letter above all, is never theirs, whatever an entry carries.
 */
@Component
class ApplicantDocuments {

    private static final Set<PaperKind> TO_THE_APPLICANT = EnumSet.of(
            PaperKind.RECEIPT,
            PaperKind.RECEIPT_CONFIRMATION,
            PaperKind.CORRECTION_NOTICE,
            PaperKind.REASONS_NOTICE,
            PaperKind.EXTENSION_NOTICE,
            PaperKind.DEFERRAL_NOTICE,
            PaperKind.CONSULTATION_NOTICE,
            PaperKind.FEE_NOTICE);

    private final Papers papers;
    private final Cases cases;

    ApplicantDocuments(Papers papers, Cases cases) {
        this.papers = papers;
        this.cases = cases;
    }

    List<Document> list(CaseFile file, List<Entry> story) {
        Set<FileId> wentOut = story.stream()
                .filter(entry -> !entry.voided() && entry.forApplicant() != null)
                .map(Entry::file)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Document> documents = new ArrayList<>();
        for (Paper paper : papers.of(file.id())) {
            if (isToTheApplicant(paper.kind()) && (wentOut.contains(paper.pdf()) || wentOut.contains(paper.word()))) {
                String number = paper.number();
                documents.add(new Document(
                        paper.pdf().value(), paper.kind().title(), (number == null ? "" : number + "，") + "PDF"));
            }
        }
        if (file.state() == CaseState.ANSWERED) {
            cases.files(file.id()).stream()
                    .filter(each -> each.role() == FileRole.ANSWER)
                    .map(each -> new Document(each.file().value(), each.name(), "提供的信息，" + size(each.size())))
                    .forEach(documents::add);
        }
        return documents;
    }

    /** The file, if it is one that this applicant may read. */
    Optional<FileId> find(CaseFile file, long id) {
        return list(file, cases.story(file.id())).stream()
                .filter(each -> each.file() == id)
                .findFirst()
                .map(each -> new FileId(each.file()));
    }

    private static boolean isToTheApplicant(PaperKind kind) {
        return kind.series() == Series.REPLY || TO_THE_APPLICANT.contains(kind);
    }

    private static String size(long bytes) {
        return bytes < 1_000_000 ? (bytes + 1023) / 1024 + " KB" : "%.1f MB".formatted(bytes / 1_048_576.0);
    }
}
