package org.yangguang.statute.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The file form of notices: UTF-8 text with one or more notices, each of header lines and day lines.
 *
 * <pre>
 * notice: 国办发明电〔2025〕7号
 * issued: 2025-11-04
 * title: 国务院办公厅关于2026年部分节假日安排的通知
 * arranges: 2026
 * date,kind,name
 * 2026-01-01,HOLIDAY,元旦
 * 2026-01-04,WORKDAY,元旦
 * </pre>
 *
 * <p>Instead of {@code arranges} a notice may say {@code amends: } and the number of the notice it changes, or
 * {@code local: } and an area. Lines that start with {@code #}, empty lines and the line {@code date,kind,name} mean
 * nothing.
 */
public final class NoticeFile {
    /** What came of reading a file: all of it, or everything that is wrong with it. */
    public sealed interface Result {}

    public record Accepted(List<HolidayNotice> notices) implements Result {
        public Accepted {
            notices = List.copyOf(notices);
        }
    }

    public record Rejected(List<Problem> problems) implements Result {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }

    /**
     * One thing wrong.
     *
     * @param line number of the line in the file, from 1
     * @param message one Chinese sentence
     */
    public record Problem(int line, String message) {
        @Override
        public String toString() {
            return "第" + line + "行：" + message;
        }
    }

    private static final Pattern HEADER =
            Pattern.compile("(notice|issued|title|arranges|amends|local)\\s*[:：]\\s*(.*)");
    private static final String COLUMNS = "date,kind,name";

    private final List<Problem> problems = new ArrayList<>();
    private final List<HolidayNotice> notices = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();
    private @Nullable Draft draft;

    private NoticeFile() {}

    /** A notice while its lines are read. */
    private record Draft(int line, String number, Map<String, String> headers, Map<LocalDate, NoticeDay> days) {
        @Nullable
        String header(String name) {
            return headers.get(name);
        }
    }

    public static Result parse(String text) {
        return new NoticeFile().read(text);
    }

    private Result read(String text) {
        List<String> lines = text.startsWith("\uFEFF")
                ? text.substring(1).lines().toList()
                : text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            line(i + 1, lines.get(i).strip());
        }
        close();
        if (notices.isEmpty() && problems.isEmpty()) {
            problem(1, "文件中没有放假安排通知");
        }
        return problems.isEmpty() ? new Accepted(notices) : new Rejected(problems);
    }

    private void line(int number, String line) {
        if (line.isEmpty() || line.startsWith("#") || line.equals(COLUMNS)) {
            return;
        }
        Matcher header = HEADER.matcher(line);
        if (!header.matches()) {
            day(number, line);
        } else if (header.group(1).equals("notice")) {
            close();
            draft = new Draft(number, header.group(2), new LinkedHashMap<>(), new LinkedHashMap<>());
        } else if (draft == null) {
            problem(number, "“" + line + "”之前缺少 notice: 文号");
        } else if (draft.headers().put(header.group(1), header.group(2)) != null) {
            problem(number, "同一通知中“" + header.group(1) + "”出现两次");
        }
    }

    private void day(int number, String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 3) {
            problem(number, "“" + line + "”应为“日期,HOLIDAY 或 WORKDAY,节日名称”");
            return;
        }
        LocalDate date = date(number, cells[0].strip());
        DayKind kind = kind(number, cells[1].strip());
        String name = cells[2].strip();
        if (name.isEmpty()) {
            problem(number, "缺少节日名称");
        }
        if (draft == null) {
            problem(number, "“" + line + "”之前缺少 notice: 文号");
        } else if (date != null && kind != null && draft.days().put(date, new NoticeDay(date, kind, name)) != null) {
            problem(number, date + "在同一通知中出现两次");
        }
    }

    private void close() {
        if (draft == null) {
            return;
        }
        Draft done = draft;
        draft = null;
        int line = done.line();
        if (done.number().isEmpty()) {
            problem(line, "缺少文号");
        } else if (!numbers.add(done.number())) {
            problem(line, "文号" + done.number() + "在文件中出现两次");
        }
        String title = done.header("title");
        if (title == null || title.isEmpty()) {
            problem(line, done.number() + "缺少标题（title）");
        }
        String issued = done.header("issued");
        LocalDate issuedOn = issued == null ? null : date(line, issued);
        if (issued == null) {
            problem(line, done.number() + "缺少发布日期（issued）");
        }
        if (done.days().isEmpty()) {
            problem(line, done.number() + "没有列出任何日期");
        }
        NoticeScope scope = scope(done);
        if (scope instanceof NoticeScope.Arranges(int year)) {
            for (String problem : YearArrangement.problems(year, done.days())) {
                problem(line, done.number() + problem);
            }
        }
        if (title != null && issuedOn != null && scope != null) {
            List<NoticeDay> days = done.days().values().stream()
                    .sorted(Comparator.comparing(NoticeDay::date))
                    .toList();
            notices.add(new HolidayNotice(done.number(), issuedOn, title, scope, days));
        }
    }

    private @Nullable NoticeScope scope(Draft done) {
        String arranges = done.header("arranges");
        String amends = done.header("amends");
        String local = done.header("local");
        if ((arranges == null ? 0 : 1) + (amends == null ? 0 : 1) + (local == null ? 0 : 1) != 1) {
            problem(done.line(), done.number() + "应在 arranges（年度）、amends（所修改通知的文号）、local（地区）中写明且只写明一项");
        } else if (amends != null) {
            return new NoticeScope.Amends(amends);
        } else if (local != null) {
            return new NoticeScope.Local(local);
        } else if (arranges != null && arranges.matches("(19|20)\\d\\d")) {
            return new NoticeScope.Arranges(Integer.parseInt(arranges));
        } else {
            problem(done.line(), done.number() + "的年度“" + arranges + "”不是四位年份");
        }
        return null;
    }

    private @Nullable LocalDate date(int line, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            problem(line, "“" + text + "”不是日期，应写作 2026-01-01");
            return null;
        }
    }

    private @Nullable DayKind kind(int line, String text) {
        for (DayKind kind : DayKind.values()) {
            if (kind.name().equals(text)) {
                return kind;
            }
        }
        problem(line, "“" + text + "”应为 HOLIDAY（放假）或 WORKDAY（调休上班）");
        return null;
    }

    private void problem(int line, String message) {
        problems.add(new Problem(line, message));
    }
}
