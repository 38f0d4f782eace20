package org.yangguang.platform.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an official document says of itself.
 *
 * @param number absent until it has one
 * @param signedOn 成文日期, absent until it is signed
 * @param indexNumber 索引号, empty where it has none
 * @param subjectCategory 主题分类, empty where it has none
 * @param normative whether it is an administrative normative document (行政规范性文件)
 * @param effectiveOn its first day in force; null: from its signing
 * @param expiresOn its last day in force; null where it has none of its own
 */
public record DocumentFacts(
        @Nullable DocumentNumber number,
        DocumentKind kind,
        @Nullable LocalDate signedOn,
        String indexNumber,
        List<String> subjectWords,
        String subjectCategory,
        boolean normative,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate expiresOn) {

    public DocumentFacts {
        subjectWords = List.copyOf(subjectWords);
    }

    /** A document of which only its kind is known. */
    public static DocumentFacts of(DocumentKind kind) {
        return new DocumentFacts(null, kind, null, "", List.of(), "", false, null, null);
    }
}
