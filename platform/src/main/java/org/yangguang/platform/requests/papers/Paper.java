package org.yangguang.platform.requests.papers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.requests.RequestId;

/**
 * An issued document.
 *
 * @param number such as 沂自然资规公复〔2026〕12号; null for forms and records, which have none
 * @param word the Word file, as issued
 * @param pdf the same as PDF
 * @param template what it was made from
 */
public record Paper(
        PaperId id,
        OrganId organ,
        RequestId request,
        PaperKind kind,
        @Nullable String number,
        LocalDate on,
        FileId word,
        FileId pdf,
        TemplateVersion template) {}
