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
import org.yangguang.platform.requests.handling.outgoing.OutgoingFiles.Found;
import org.yangguang.platform.requests.papers.Paper;

/** Adds a file that is to go to the applicant; it is searched for personal data at once. */
@Component
class AnswerFile extends NamedDeed {

    private final CaseBook book;
    private final OutgoingFiles outgoing;
    private final Search search;

    AnswerFile(CaseBook book, OutgoingFiles outgoing, Search search) {
        super(HandlingDeed.ANSWER_FILE_ADDED, "answer-file", "添加提供的信息", 320, Role.CLERK);
        this.book = book;
        this.outgoing = outgoing;
        this.search = search;
    }

    @Override
    public Offer offer(Situation at) {
        return at.isClosed() ? new Offer.Impossible("申请已经办结。") : Offer.Possible.of("随答复提供；先检查个人信息，没有处理完的文件不能提供");
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        // Not in the role of an answer before it is known to be fit to leave.
        return List.of(DeedField.file("file", "提供的信息", FileRole.OTHER));
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        FileId file = filled.findFile("file").orElseThrow();
        List<Found> found = search.search(file);
        outgoing.add(at.file().id(), file, found);
        if (found.isEmpty()) {
            book.attach(at.file().id(), file, FileRole.ANSWER);
        }
        String text = found.isEmpty() ? "添加提供的信息，未发现个人信息" : "添加提供的信息，发现" + found.size() + "处需要处理的内容";
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(at.today(), kind(), text, at.reader().person()).with(file)));
    }
}
