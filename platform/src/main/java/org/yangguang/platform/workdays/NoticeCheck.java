package org.yangguang.platform.workdays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.statute.calendar.HolidayNotice;
import org.yangguang.statute.calendar.HolidayNotices;
import org.yangguang.statute.calendar.NoticeFile;
import org.yangguang.statute.calendar.NoticeScope;

/** Whether notices in the file form can be brought in beside those that are known; all problems at once. */
final class NoticeCheck {

    private final HolidayNotices known;
    private final LocalDate today;
    private final List<String> problems = new ArrayList<>();

    private NoticeCheck(HolidayNotices known, LocalDate today) {
        this.known = known;
        this.today = today;
    }

    /** What came of it. */
    sealed interface Checked {
        record Fit(List<HolidayNotice> notices) implements Checked {}

        record Unfit(List<String> problems) implements Checked {}
    }

    static Checked of(String file, HolidayNotices known, LocalDate today) {
        return switch (NoticeFile.parse(file)) {
            case NoticeFile.Rejected(var problems) ->
                new Checked.Unfit(problems.stream().map(Object::toString).toList());
            case NoticeFile.Accepted(List<HolidayNotice> notices) -> new NoticeCheck(known, today).check(notices);
        };
    }

    private Checked check(List<HolidayNotice> notices) {
        notices.forEach(notice -> check(notice, notices));
        return problems.isEmpty() ? new Checked.Fit(notices) : new Checked.Unfit(problems);
    }

    private void check(HolidayNotice notice, List<HolidayNotice> all) {
        String number = notice.number();
        if (number.length() > 100 || notice.title().length() > 200) {
            problems.add(number + "：文号最多100字，标题最多200字");
        }
        if (notice.issuedOn().isAfter(today)) {
            problems.add(number + "：发布日期" + notice.issuedOn() + "晚于今天，尚未发布的通知不能载入");
        }
        if (known.list().contains(notice)) {
            problems.add(number + "：已经载入，内容完全相同");
        }
        switch (notice.scope()) {
            case NoticeScope.Arranges(int year) ->
                known.list().stream()
                        .filter(other -> other.scope().equals(notice.scope())
                                && !other.number().equals(number))
                        .forEach(other -> problems.add(
                                number + "：" + year + "年已由" + other.number() + "安排。修改个别日期请用“修改通知”，更正原通知请用相同的文号"));
            case NoticeScope.Amends(String amended) -> {
                if (known.list().stream().noneMatch(other -> other.number().equals(amended))
                        && all.stream().noneMatch(other -> other.number().equals(amended))) {
                    problems.add(number + "：所修改的通知" + amended + "没有载入，请核对文号");
                }
            }
            case NoticeScope.Local(String area) -> {
                if (area.isBlank()) {
                    problems.add(number + "：没有写明地区");
                }
            }
        }
    }
}
