package org.yangguang.platform.documents.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.documents.DocumentKind;

/**
 * Finds the parts of an official document where GB/T 9704 puts them: the head with issuer and number above the title, signature,
 * date and note under the text, then the attachments, last who gets copies and who printed it.
 */
final class Layout {

    private final FileText text;
    private final List<Element> elements;

    private final List<String> issuers = new ArrayList<>();
    private final List<String> subjectWords = new ArrayList<>();
    private @Nullable String indexNumber;

    private Layout(FileText text) {
        this.text = text;
        this.elements = new ArrayList<>(text.body().children());
    }

    static ReadDocument of(FileText text) {
        return new Layout(text).read();
    }

    private ReadDocument read() {
        catalogueTable();
        Head head = Head.take(elements);
        head.issuer().ifPresent(issuers::add);
        Foot foot = Foot.take(elements);
        if (!foot.signatures().isEmpty()) {
            // Under the text stands the full name; in the head it may be short or that of the office.
            issuers.clear();
            issuers.addAll(foot.signatures());
        }
        LocalDate signedOn = foot.signedOn() == null ? head.date() : foot.signedOn();
        List<String> attachments = Attachments.take(elements);
        subjectWords.addAll(foot.subjectWords());
        Headings.mark(elements);
        return new ReadDocument(
                head.title(),
                head.number(),
                head.title() == null ? null : DocumentKind.ofTitle(head.title()).orElse(null),
                issuers,
                signedOn,
                indexNumber,
                foot.disclosure(),
                subjectWords,
                CleanBody.of(elements),
                Annexes.of(foot.annexes()),
                text.pictures(),
                attachments,
                List.copyOf(text.notes()));
    }

    /** Portals print the entry of the catalogue as a table above the document. */
    private void catalogueTable() {
        for (int i = 0; i < Math.min(elements.size(), 3); i++) {
            Element table = elements.get(i);
            if (!table.normalName().equals("table") || !table.text().contains("索引号")) {
                continue;
            }
            List<String> cells = table.select("td, th").eachText();
            for (int j = 0; j < cells.size(); j++) {
                String label = cells.get(j).replaceAll("[\\s:：]", "");
                String value = j + 1 < cells.size() ? cells.get(j + 1).strip() : "";
                entry(label, value);
            }
            elements.remove(i);
            return;
        }
    }

    private void entry(String label, String value) {
        if (value.isEmpty()) {
            return;
        }
        switch (label) {
            case "索引号" -> indexNumber = value;
            case "主题词", "关键词" -> subjectWords.addAll(List.of(value.split("[\\s、，,;；]+")));
            case "发布机构", "发文机关" -> issuers.add(value);
            default -> {}
        }
    }
}
