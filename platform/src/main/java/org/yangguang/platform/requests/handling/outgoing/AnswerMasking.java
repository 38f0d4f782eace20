package org.yangguang.platform.requests.handling.outgoing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.HandlingDeed;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.Paper;

/** Makes the copy in which all personal data is masked: what is usual. */
@Component
class AnswerMasking extends NamedDeed {

    private final OutgoingFiles outgoing;
    private final Search search;
    private final MaskedCopy copies;

    AnswerMasking(OutgoingFiles outgoing, Search search, MaskedCopy copies) {
        super(HandlingDeed.ANSWER_FILE_MASKED, "answer-masking", "全部遮盖个人信息", 330, Role.CLERK);
        this.outgoing = outgoing;
        this.search = search;
        this.copies = copies;
    }

    @Override
    public boolean isNext(Situation at) {
        return true;
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
        int found = outgoing.found(original).size();
        return copies.keep(at, original, search.mask(original), kind(), "全部遮盖个人信息，共" + found + "处，提供遮盖后的副本");
    }
}
