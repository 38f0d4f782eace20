package org.yangguang.platform.requests.handling.outgoing;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.files.Storing;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.FileRole;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.privacy.files.Redaction;

/** Makes the copy in which all personal data is masked; the copy leaves, the original stays. */
@Component
class AnswerMasking extends NamedDeed {

    private final CaseBook book;
    private final OutgoingFiles outgoing;
    private final Search search;
    private final Files files;

    AnswerMasking(CaseBook book, OutgoingFiles outgoing, Search search, Files files) {
        super(HandlingDeed.ANSWER_FILE_MASKED, "answer-masking", "遮盖个人信息", 330, Role.CLERK);
        this.book = book;
        this.outgoing = outgoing;
        this.search = search;
        this.files = files;
    }

    @Override
    public Offer offer(Situation at) {
        return at.isClosed() || outgoing.open(at.file().id()).isEmpty()
                ? new Offer.Impossible("没有待处理个人信息的文件。")
                : Offer.Possible.of("生成遮盖后的副本提供给申请人，原件留存；不影响期限");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(OpenFile.field(outgoing.open(at.file().id())));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        FileId original = OpenFile.chosen(filled);
        return switch (search.mask(original)) {
            case Redaction.Refused(var why) -> new Effect.Refused(List.of(why));
            case Redaction.Redacted redacted -> keep(at, original, redacted);
        };
    }

    private Effect keep(Situation at, FileId original, Redaction.Redacted redacted) {
        String name = "（已遮盖）" + files.get(original).name();
        return switch (files.storeSealed(at.organ().id(), name, new ByteArrayInputStream(redacted.content()))) {
            case Storing.Rejected(var problem) -> new Effect.Refused(List.of(problem));
            case Storing.Stored(var copy) -> {
                book.attach(at.file().id(), copy.id(), FileRole.ANSWER);
                outgoing.mask(original, copy.id());
                yield at.effect(book.enter(
                        at.file().id(),
                        NewEntry.of(
                                        at.today(),
                                        kind(),
                                        "遮盖个人信息" + redacted.removed().size() + "处，提供遮盖后的副本",
                                        at.reader().person())
                                .with(copy.id())));
            }
        };
    }
}
