package org.yangguang.platform.requests.handling.steps.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yangguang.platform.pages.Problems;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.PaperContent;
import org.yangguang.platform.requests.papers.PaperKind;

/** Asks another organ that is concerned (Arts. 11 and 33 ¶3); the law sets it no term, the letter asks for one. */
@Component
class OtherOrganConsultation extends OrganLetter {

    OtherOrganConsultation(CaseBook book, ConsultationRows rows) {
        super(
                ConsultationKind.OTHER_ORGAN,
                "organ-consultation",
                "征求其他机关意见",
                330,
                "自发出次日起暂停计算期限，收到意见后继续计算；法律没有规定对方的答复期限，请及时催办",
                book,
                rows);
    }

    @Override
    List<DeedField> ownFields() {
        return List.of(DeedField.term("term", "请求回复日期"));
    }

    @Override
    public void check(Situation at, Filled filled, Problems problems) {
        super.check(at, filled, problems);
        LocalDate on = filled.findDay("on").orElse(null);
        LocalDate term = filled.findDay("term").orElse(null);
        if (on != null && term != null && !term.isAfter(on)) {
            problems.add("term", "请求回复日期应晚于发出日期" + on);
        }
    }

    @Override
    PaperContent letter(Filled filled, Map<String, String> values) {
        values.put("concerned", filled.text("concerned"));
        values.put("term", filled.day("term").toString());
        return new PaperContent(PaperKind.OTHER_ORGAN_LETTER, values, filled.day("on"), false);
    }
}
