package org.yangguang.platform.report.county.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yangguang.platform.pages.TaskLine;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.report.ReportDates;
import org.yangguang.platform.report.county.Compiling;
import org.yangguang.platform.report.county.CountyReport;
import org.yangguang.platform.report.county.CountyReportState;
import org.yangguang.platform.report.county.Drift;
import org.yangguang.platform.report.county.Progress;
import org.yangguang.platform.report.returns.ReturnState;
import org.yangguang.statute.report.Section;

/**
 * The report of a year at a glance.
 *
 * @param lines one for each organ
 * @param drifts what differs from the frozen content, empty before the freeze
 * @param elsewhere whether a report published elsewhere was imported
 */
public record Overview(
        Compiling.Working working, List<Progress.Line> lines, List<Drift> drifts, boolean elsewhere, LocalDate today) {

    /** Copies the lists. */
    public Overview {
        lines = List.copyOf(lines);
        drifts = List.copyOf(drifts);
    }

    /** The report. */
    public CountyReport report() {
        return working.report();
    }

    /** Where it is. */
    public String address() {
        return ReportPages.address(report().year());
    }

    /** How many returns the office has in hand. */
    public long inHand() {
        return lines.stream().filter(line -> line.state().inHand()).count();
    }

    /** How many it still waits for. */
    public long missing() {
        return lines.size() - inHand();
    }

    /** How many are missing after the last day, or came late. */
    public long late() {
        return lines.stream().filter(Progress.Line::late).count();
    }

    /** How many returns stand in each state, in the order of their life; states without any are left out. */
    public Map<ReturnState, Long> byState() {
        Map<ReturnState, Long> counts = new LinkedHashMap<>();
        for (ReturnState state : List.of(
                ReturnState.ACCEPTED,
                ReturnState.SUBMITTED,
                ReturnState.PROPOSED,
                ReturnState.RETURNED,
                ReturnState.DRAFT)) {
            long count = lines.stream().filter(line -> line.state() == state).count();
            if (count > 0) {
                counts.put(state, count);
            }
        }
        return counts;
    }

    /** The last day for publishing (Art. 49). */
    public LocalDate due() {
        return ReportDates.publishingDue(report().year());
    }

    /** Whether that day has passed without publishing. */
    public boolean overdue() {
        return report().state() != CountyReportState.PUBLISHED && today.isAfter(due());
    }

    /** The way to the published report, step by step. */
    public List<TaskLine> steps() {
        List<TaskLine> steps = new ArrayList<>();
        boolean drafting = report().state() == CountyReportState.DRAFT;
        steps.add(new TaskLine(
                "收齐各单位年度报表",
                address() + "#organs",
                lastDay(ReportDates.returnDue(report().year()), missing() == 0),
                missing() == 0 ? "已收齐" : "还差 " + missing() + " 家",
                missing() == 0 ? "done" : late() > 0 ? "late" : "waiting"));
        steps.add(new TaskLine("核对全县汇总表", address() + "/tables", "每个数字都可以点开，看到是哪些单位报的", null, "plain"));
        steps.add(drafting ? findings() : new TaskLine("处理发现的问题", address() + "/findings", null, "已定稿", "done"));
        steps.add(drafting ? writing() : new TaskLine("撰写六个部分", address() + "/preview", null, "已定稿", "done"));
        steps.add(new TaskLine("预览", address() + "/preview", "公布后公众看到的样子", null, "plain"));
        steps.add(new TaskLine(
                "定稿", address() + "/freeze", "固定全部内容并生成校验码", drafting ? "未定稿" : "已定稿", drafting ? "waiting" : "done"));
        boolean published = report().state() == CountyReportState.PUBLISHED;
        steps.add(new TaskLine(
                "公布",
                address() + "/publication",
                lastDay(due(), published) + "（《条例》第四十九条）",
                published ? "已公布" : overdue() ? "已逾期" : "未公布",
                published ? "done" : overdue() ? "late" : "waiting"));
        return steps;
    }

    private String lastDay(LocalDate day, boolean done) {
        long days = ChronoUnit.DAYS.between(today, day);
        String left = days == 0 ? "今天到期" : days > 0 ? "还有 " + days + " 天" : "已过 " + -days + " 天";
        return "最后一天 " + Wording.day(day) + (done ? "" : "，" + left);
    }

    private TaskLine findings() {
        int open = working.checked().open().size();
        return new TaskLine(
                "处理发现的问题",
                address() + "/findings",
                "退回单位改正，或者写明原因",
                open == 0 ? "没有问题" : "还有 " + open + " 个",
                open == 0 ? "done" : "waiting");
    }

    private TaskLine writing() {
        long written =
                report().format().sections().stream().filter(this::written).count();
        long texts = report().format().sections().stream()
                .filter(section -> section.table() == null)
                .count();
        return new TaskLine(
                "撰写六个部分",
                address() + "/sections/1",
                "数字从表中引用，正文和表格不会对不上",
                written == texts ? "已写" : "已写 " + written + " / " + texts,
                written == texts ? "done" : "waiting");
    }

    private boolean written(Section section) {
        return section.table() == null
                && !Optional.ofNullable(report().sections().get(section.no()))
                        .orElse("")
                        .isBlank();
    }
}
