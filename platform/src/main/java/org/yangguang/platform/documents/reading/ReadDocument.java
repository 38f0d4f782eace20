package org.yangguang.platform.documents.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.documents.DocumentKind;
import org.yangguang.platform.documents.DocumentNumber;

/**
 * What was read, for a person to confirm.
 *
 * @param title in one line; null where none was found, like every field below
 * @param kind what the end of the title names
 * @param issuers whose name stands in the head or under the text; several where they issued it together
 * @param signedOn the date under the text
 * @param disclosure what the note under the text says of disclosure, for example 此件公开发布
 * @param subjectWords empty where none were found
 * @param body clean HTML without head, signature and date; pictures are named by {@link Picture#reference}
 * @param annexes clean HTML of what is attached within the file, empty where nothing is; it stands below signature and date
 * @param attachments titles of the attachments that the document lists
 * @param notes what could not be carried over, for people
 */
public record ReadDocument(
        @Nullable String title,
        @Nullable DocumentNumber number,
        @Nullable DocumentKind kind,
        List<String> issuers,
        @Nullable LocalDate signedOn,
        @Nullable String indexNumber,
        @Nullable String disclosure,
        List<String> subjectWords,
        String body,
        String annexes,
        List<Picture> pictures,
        List<String> attachments,
        List<String> notes) {

    public ReadDocument {
        issuers = List.copyOf(issuers);
        subjectWords = List.copyOf(subjectWords);
        pictures = List.copyOf(pictures);
        attachments = List.copyOf(attachments);
        notes = List.copyOf(notes);
    }
}
