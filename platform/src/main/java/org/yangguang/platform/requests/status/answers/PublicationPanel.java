package org.yangguang.platform.requests.status.answers;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.requests.CaseState;
import org.yangguang.platform.requests.handling.CasePanels;
import org.yangguang.platform.requests.handling.Situation;

/** On the page of an answered case: whether its answer is public, and the way to make it so. */
@Component
class PublicationPanel implements CasePanels {

    private final Answers answers;

    PublicationPanel(Answers answers) {
        this.answers = answers;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<Panel> panels(Situation at) {
        if (at.file().state() != CaseState.ANSWERED) {
            return List.of();
        }
        boolean isPublic = answers.findOf(at.file().id()).isPresent();
        Line line = new Line(
                isPublic ? "所有人都能查到这份答复" : "把这份答复公布给所有人",
                isPublic ? null : "公布前检查并遮盖个人信息",
                at.address() + "/publication",
                isPublic ? "已公布" : null,
                isPublic ? "done" : "plain");
        return List.of(new Panel("公布答复", List.of(line)));
    }
}
