package org.yangguang.platform.requests.handling.steps.consultation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.papers.PaperContent;
import org.yangguang.platform.requests.papers.PaperKind;

/** The lead organ asks those who made the information together with it (Art. 34). */
@Component
class JointMakerConsultation extends OrganLetter {

    JointMakerConsultation(CaseBook book, ConsultationRows rows) {
        super(
                ConsultationKind.JOINT_MAKER,
                "joint-maker-consultation",
                "征求共同制作机关意见",
                320,
                "自发出次日起暂停计算期限；对方收到后15个工作日内答复，逾期视为同意公开",
                book,
                rows);
    }

    @Override
    List<DeedField> ownFields() {
        return List.of();
    }

    @Override
    PaperContent letter(Filled filled, Map<String, String> values) {
        values.put("jointly", filled.text("concerned"));
        return new PaperContent(PaperKind.JOINT_ORGAN_LETTER, values, filled.day("on"), false);
    }
}
