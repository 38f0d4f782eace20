package org.yangguang.platform.doors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.organs.OrganId;

/**
 * What the public can find. Everything in it is public: a title, a text or a name that is not must not stand here.
 *
 * @param kind as {@link SearchSource#kind()} says
 * @param id unique within the kind
 * @param text the full text, plain; may be empty
 * @param address its public page, a path of this site
 * @param publishedOn the day on which it became public
 * @param documentNumber 文号, however its brackets are typed; null where it bears none
 * @param status whether it is still in force; null where that is not asked of it
 * @param topic the topic or subject category that readers choose by; null where it has none
 * @param attachmentText the text of its files; null where there are none or none can be read
 */
public record SearchEntry(
        String kind,
        String id,
        String title,
        String text,
        String address,
        OrganId organ,
        LocalDate publishedOn,
        @Nullable String documentNumber,
        @Nullable Status status,
        @Nullable String topic,
        @Nullable String attachmentText) {

    /** Whether a document is in force. */
    public enum Status {
        IN_FORCE("现行有效"),
        BEING_AMENDED("正在修订"),
        EXPIRED("失效"),
        REPEALED("废止");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** What readers call it. */
        public String label() {
            return label;
        }
    }

    /** An entry that bears no number, status or topic and has no files. */
    public static SearchEntry of(
            String kind, String id, String title, String text, String address, OrganId organ, LocalDate publishedOn) {
        return new SearchEntry(kind, id, title, text, address, organ, publishedOn, null, null, null, null);
    }

    /** The same entry, bearing a document number. */
    public SearchEntry numbered(@Nullable String number) {
        return new SearchEntry(
                kind, id, title, text, address, organ, publishedOn, number, status, topic, attachmentText);
    }

    /** The same entry with its status. */
    public SearchEntry standing(@Nullable Status now) {
        return new SearchEntry(
                kind, id, title, text, address, organ, publishedOn, documentNumber, now, topic, attachmentText);
    }

    /** The same entry under a topic. */
    public SearchEntry about(@Nullable String subject) {
        return new SearchEntry(
                kind, id, title, text, address, organ, publishedOn, documentNumber, status, subject, attachmentText);
    }

    /** The same entry with the text of its files. */
    public SearchEntry attaching(@Nullable String files) {
        return new SearchEntry(
                kind, id, title, text, address, organ, publishedOn, documentNumber, status, topic, files);
    }
}
