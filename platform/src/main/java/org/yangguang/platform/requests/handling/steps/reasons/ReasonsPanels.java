package org.yangguang.platform.requests.handling.steps.reasons;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.handling.CasePanels;
import org.yangguang.platform.requests.handling.Situation;

/** What was asked under Art. 35 beside its case. */
@Component
class ReasonsPanels implements CasePanels {

    private final Reasons reasons;

    ReasonsPanels(Reasons reasons) {
        this.reasons = reasons;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Panel> panels(Situation at) {
        return reasons
                .find(at.file().id())
                .filter(it -> ReasonsEvents.asked(at))
                .map(it -> new Panel("说明理由", List.of(line(at, it))))
                .stream()
                .toList();
    }

    private static Line line(Situation at, AskedReasons asked) {
        String hint = "说明理由期限" + Wording.shortDay(asked.term());
        if (asked.foundExcessive()) {
            return new Line(asked.figures(), hint, null, "理由不合理", "done");
        }
        return ReasonsEvents.given(at)
                ? new Line(asked.figures(), hint, null, "已说明，待审查", "waiting")
                : new Line(asked.figures(), hint, null, "等待说明", "waiting");
    }
}
