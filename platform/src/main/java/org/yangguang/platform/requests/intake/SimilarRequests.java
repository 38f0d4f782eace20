package org.yangguang.platform.requests.intake;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.handling.CasePanels.Line;
import org.yangguang.platform.requests.handling.SimilarCases;

/** Shows on the page of a case the requests that ask for the same, with what was answered. */
@Component
class SimilarRequests implements SimilarCases {

    private static final int MOST = 5;

    private final Duplicates duplicates;

    SimilarRequests(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public List<Line> of(CaseFile file) {
        return duplicates.of(file.id()).stream()
                .limit(MOST)
                .map(SimilarRequests::line)
                .toList();
    }

    private static Line line(Alike alike) {
        CaseFile other = alike.file();
        String answer = other.outcome() == null
                ? other.state().label()
                : other.outcome().label();
        String when = other.closedOn() == null ? "" : "，" + Wording.shortDay(other.closedOn());
        return new Line(
                other.number() + " " + other.title(),
                alike.organ() + "：" + answer + when + "。" + alike.reason(),
                null,
                alike.sameApplicant() ? "同一申请人" : "其他申请人",
                alike.sameApplicant() ? "waiting" : "plain");
    }
}
