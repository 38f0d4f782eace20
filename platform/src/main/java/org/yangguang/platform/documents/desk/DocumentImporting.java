package org.yangguang.platform.documents.desk;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.columns.Columns;
import org.yangguang.platform.documents.CleanHtml;
import org.yangguang.platform.documents.Content;
import org.yangguang.platform.documents.Disclosure;
import org.yangguang.platform.documents.DocumentFacts;
import org.yangguang.platform.documents.DocumentKind;
import org.yangguang.platform.documents.Draft;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemBook;
import org.yangguang.platform.documents.ItemId;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.documents.reading.Picture;
import org.yangguang.platform.documents.reading.ReadDocument;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.files.Storing;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.time.CivilTime;

/** Begins an official document with what its file says; the file itself becomes its first attachment. */
@Component
class DocumentImporting {

    private static final String COLUMN = "policies";
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_INDEX_NUMBER = 60;

    private final Deeds deeds;
    private final ItemBook book;
    private final Items items;
    private final Columns columns;
    private final Files files;
    private final CivilTime time;

    DocumentImporting(Deeds deeds, ItemBook book, Items items, Columns columns, Files files, CivilTime time) {
        this.deeds = deeds;
        this.book = book;
        this.items = items;
        this.columns = columns;
        this.files = files;
        this.time = time;
    }

    /**
     * The draft, opened for writing; refused, with nothing kept, where its number is taken or the file may not be kept.
     *
     * @param name of the file, the title where the document has none
     */
    Effect begin(String key, Organ organ, String name, byte[] file, ReadDocument read, SignedIn by) {
        Deed deed = Deed.of(key, DeskDeed.ITEM_IMPORTED, "organ:" + organ.id().value())
                .forOrgan(organ.id().value());
        return deeds.attempt(deed, () -> {
            String html = read.body() + read.annexes();
            return switch (book.open(organ.id(), draft(organ, name, read, html), by.person())) {
                case Effect.Refused refused -> refused;
                case Effect.Done(String next, String subject) -> {
                    ItemId id = new ItemId(
                            Long.parseLong(Objects.requireNonNull(subject).substring("item:".length())));
                    yield fill(organ, id, name, file, read, html, by);
                }
            };
        });
    }

    private Effect fill(Organ organ, ItemId id, String name, byte[] file, ReadDocument read, String html, SignedIn by) {
        if (files.store(organ.id(), name, new ByteArrayInputStream(file)) instanceof Storing.Stored(var original)) {
            book.attach(id, original.id());
        } else {
            return new Effect.Refused(List.of("这种文件不能保存，请换一种格式"));
        }
        String body = html;
        int number = 1;
        for (Picture picture : read.pictures()) {
            String called = "图" + number++ + picture.type().replace("image/", ".");
            if (files.store(organ.id(), called, new ByteArrayInputStream(picture.content()))
                    instanceof Storing.Stored(var stored)) {
                int no = book.attach(id, stored.id());
                body = body.replace(
                        "src=\"" + picture.reference() + "\"", "src=\"/items/" + id.value() + "/files/" + no + "\"");
            }
        }
        String address = ItemDesk.address(organ, id) + "/text";
        if (body.equals(html)) {
            return new Effect.Done(address, "item:" + id.value());
        }
        Item item = items.get(id);
        return switch (book.save(id, item.version(), draft(organ, name, read, body), by.person())) {
            case Effect.Refused refused -> refused;
            case Effect.Done done -> new Effect.Done(address, "item:" + id.value());
        };
    }

    private Draft draft(Organ organ, String name, ReadDocument read, String html) {
        LocalDate today = time.today();
        LocalDate signed = read.signedOn();
        DocumentKind kind = read.kind();
        String index = read.indexNumber();
        DocumentFacts facts = new DocumentFacts(
                read.number(),
                kind == null ? DocumentKind.NOTICE : kind,
                signed,
                index == null || index.length() > LONGEST_INDEX_NUMBER ? "" : index,
                read.subjectWords(),
                "",
                false,
                null,
                null);
        Content content = new Content(
                columns.find(COLUMN).orElseThrow().id(),
                title(read.title(), name),
                CleanHtml.of(html),
                read.issuers().size() == 1 ? read.issuers().getFirst() : organ.name(),
                signed == null || signed.isAfter(today) ? today : signed,
                facts,
                null,
                List.of(),
                null);
        return new Draft(content, disclosure(read.disclosure()), null);
    }

    private static String title(@Nullable String read, String name) {
        String title = read == null ? name.replaceFirst("\\.[A-Za-z]{1,5}$", "") : read;
        return title.isBlank() ? "无标题" : title.substring(0, Math.min(LONGEST_TITLE, title.length()));
    }

    /** Only what needs no ground: whoever withholds says why himself. */
    private static @Nullable Disclosure disclosure(@Nullable String note) {
        return note != null && note.matches(".*(公开发布|主动公开).*") ? Disclosure.PROACTIVE : null;
    }

    /** What a person has to look at, in Chinese. */
    static List<String> notes(ReadDocument read) {
        List<String> notes = new ArrayList<>(read.notes());
        if (read.title() == null) {
            notes.addFirst("没有认出标题，暂用文件名，请改正。");
        }
        if (read.number() == null) {
            notes.add("没有认出文号，有文号的请填写。");
        }
        if (read.signedOn() == null) {
            notes.add("没有认出成文日期，请填写。");
        }
        if (!read.attachments().isEmpty()) {
            notes.add("文件列有附件：" + String.join("；", read.attachments()) + "。不在文件里的请另外上传。");
        }
        return notes;
    }
}
