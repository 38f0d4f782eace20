package org.yangguang.platform.requests.handling.steps.consultation;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.PaperContent;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.ClockResult;

/** Tells the applicant that somebody is asked, never who, and that the time is not counted (Art. 33 ¶3). */
final class ConsultationNotice {

    /** What the applicant reads in the story. */
    static final String TOLD = "正在书面征求有关方面的意见，征求意见所需时间不计算在答复期限内。";

    private ConsultationNotice() {}

    /** @param whom a third party or an organ, without names */
    static PaperContent of(Situation at, ClockEvent.Asked event, String whom) {
        LocalDate before = at.reading() == null ? null : at.reading().due();
        LocalDate after =
                event.letterReceived() != null && at.attempt(event).orElse(null) instanceof ClockResult.Reading reading
                        ? reading.due()
                        : null;
        return new PaperContent(
                PaperKind.CONSULTATION_NOTICE,
                Map.of(
                        "consulted",
                        whom,
                        "sentOn",
                        event.on().toString(),
                        "dueBefore",
                        before == null ? "" : before.toString(),
                        "dueAfter",
                        after(before, after)),
                event.on(),
                false);
    }

    private static String after(@Nullable LocalDate before, @Nullable LocalDate after) {
        return after == null || after.equals(before)
                ? "自收到意见或者征求意见期限届满后继续计算剩余期限"
                : "最迟" + Wording.shortDay(after) + "（提前收到意见的，相应提前）";
    }
}
