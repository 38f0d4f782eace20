package org.yangguang.platform.requests.handling.outgoing;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.DeedKind;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.files.Storing;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.FileRole;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.privacy.files.Redaction;

/** Keeps the masked copy of a file, which leaves in its place; the original stays in the case. */
@Component
class MaskedCopy {

    private final CaseBook book;
    private final OutgoingFiles outgoing;
    private final Files files;

    MaskedCopy(CaseBook book, OutgoingFiles outgoing, Files files) {
        this.book = book;
        this.outgoing = outgoing;
        this.files = files;
    }

    /** @param text what the story says of it */
    Effect keep(Situation at, FileId original, Redaction redaction, DeedKind kind, String text) {
        return switch (redaction) {
            case Redaction.Refused(var why) -> new Effect.Refused(List.of(why));
            case Redaction.Redacted redacted -> keep(at, original, redacted.content(), kind, text);
        };
    }

    private Effect keep(Situation at, FileId original, byte[] content, DeedKind kind, String text) {
        String name = "（已遮盖）" + files.get(original).name();
        return switch (files.storeSealed(at.organ().id(), name, new ByteArrayInputStream(content))) {
            case Storing.Rejected(var problem) -> new Effect.Refused(List.of(problem));
            case Storing.Stored(var copy) -> {
                book.attach(at.file().id(), copy.id(), FileRole.ANSWER);
                outgoing.mask(original, copy.id());
                yield at.effect(book.enter(
                        at.file().id(),
                        NewEntry.of(at.today(), kind, text, at.reader().person())
                                .with(copy.id())));
            }
        };
    }
}
