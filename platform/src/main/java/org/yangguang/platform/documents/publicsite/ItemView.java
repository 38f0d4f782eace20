package org.yangguang.platform.documents.publicsite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.documents.Content;
import org.yangguang.platform.documents.DocumentFacts;
import org.yangguang.platform.documents.DocumentStatus;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemFile;
import org.yangguang.platform.documents.ItemId;
import org.yangguang.platform.documents.ItemLine;
import org.yangguang.platform.documents.Validity;
import org.yangguang.platform.pages.SummaryRow;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.time.CivilTime;

/**
 * An item as its page shows it.
 *
 * @param content what is shown: what is public, or for a preview what will be
 * @param linked interpretations of a document, or the documents that an interpretation explains
 * @param succession the document in its place and those in whose place it stands
 * @param preview whether it is shown to staff before publishing
 */
public record ItemView(
        Item item,
        Content content,
        List<ItemFile> files,
        List<ItemLine> linked,
        List<ItemLine> succession,
        LocalDate today,
        boolean preview) {

    public @Nullable DocumentFacts document() {
        return content.document();
    }

    public @Nullable Validity validity() {
        DocumentStatus status = item.status();
        DocumentFacts facts = content.document();
        return status == null || facts == null ? null : status.on(today, facts);
    }

    /** How the mark of validity is drawn. */
    public static String kindOf(Validity validity) {
        return switch (validity) {
            case IN_FORCE -> "done";
            case NOT_YET, BEING_AMENDED -> "waiting";
            case EXPIRED, REPEALED -> "late";
        };
    }

    /** What a catalogue tells of a document (Art. 12). */
    public List<SummaryRow> facts() {
        List<SummaryRow> rows = new ArrayList<>();
        DocumentFacts facts = content.document();
        if (facts != null) {
            add(rows, "索引号", facts.indexNumber());
            add(rows, "文号", facts.number());
            add(rows, "发文机关", item.organName());
            add(rows, "公文种类", facts.kind().label());
            add(rows, "成文日期", day(facts.signedOn()));
            add(rows, "主题分类", facts.subjectCategory());
            add(rows, "主题词", String.join("　", facts.subjectWords()));
            add(rows, "施行日期", day(facts.effectiveOn()));
            add(rows, "有效期至", day(facts.expiresOn()));
        }
        if (item.publishedAt() != null) {
            add(rows, "发布日期", Wording.shortDay(CivilTime.dayOf(item.publishedAt())));
        }
        return rows;
    }

    /** Since when and by what a document stands as it does; empty where it was never changed. */
    public String standing() {
        DocumentStatus status = item.status();
        if (status == null || status.since() == null) {
            return "";
        }
        return Wording.shortDay(status.since()) + (status.basis() == null ? "" : "：" + status.basis());
    }

    /** The document in its place, or null. */
    public @Nullable ItemLine successor() {
        ItemId id = item.status() == null ? null : item.status().successor();
        return succession.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The documents in whose place it stands. */
    public List<ItemLine> predecessors() {
        ItemLine successor = successor();
        return succession.stream().filter(each -> !each.equals(successor)).toList();
    }

    private static void add(List<SummaryRow> rows, String label, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            rows.add(new SummaryRow(label, value.toString()));
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Wording.shortDay(day);
    }
}
