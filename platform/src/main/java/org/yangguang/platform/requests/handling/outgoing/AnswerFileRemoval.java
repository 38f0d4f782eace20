package org.yangguang.platform.requests.handling.outgoing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.files.FileId;
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
import org.yangguang.platform.requests.handling.outgoing.OutgoingFiles.Outgoing;
import org.yangguang.platform.requests.papers.Paper;

/** Takes a file back that is not to go to the applicant after all; it stays in the case. */
@Component
class AnswerFileRemoval extends NamedDeed {

    private final CaseBook book;
    private final OutgoingFiles outgoing;

    AnswerFileRemoval(CaseBook book, OutgoingFiles outgoing) {
        super(HandlingDeed.ANSWER_FILE_REMOVED, "answer-file-removal", "撤下提供的信息", 350, Role.CLERK);
        this.book = book;
        this.outgoing = outgoing;
    }

    @Override
    public Offer offer(Situation at) {
        return at.isClosed() || outgoing.list(at.file().id()).isEmpty()
                ? new Offer.Impossible("没有可以撤下的文件。")
                : Offer.Possible.of("文件不再提供给申请人，留存在案卷里");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        return List.of(OpenFile.field(outgoing.list(at.file().id())));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        FileId file = OpenFile.chosen(filled);
        Outgoing chosen = outgoing.list(at.file().id()).stream()
                .filter(it -> it.file().equals(file))
                .findFirst()
                .orElseThrow();
        outgoing.remove(file);
        FileId copy = chosen.copy();
        book.attach(at.file().id(), copy == null ? file : copy, FileRole.OTHER);
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(at.today(), kind(), "撤下一份提供的信息", at.reader().person())));
    }
}
