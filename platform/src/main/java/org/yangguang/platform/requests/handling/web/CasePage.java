package org.yangguang.platform.requests.handling.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.pages.PeriodStrip;
import org.yangguang.platform.pages.SummaryRow;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.Applicant;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.CaseState;
import org.yangguang.platform.requests.Cases.CaseAttachment;
import org.yangguang.platform.requests.Entry;
import org.yangguang.platform.requests.FileRole;
import org.yangguang.platform.requests.handling.CasePanels.Panel;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.papers.Paper;

/**
 * One case as somebody sees it.
 *
 * @param offers of every deed that the reader may do
 * @param story newest last
 * @param strip null until the day of receipt is fixed, and where no clock runs to a date
 * @param papers issued, oldest first
 * @param posts who handles it and the deputy, empty texts for nobody
 * @param applicant masked
 * @param opened the applicant, where the reader gave a reason; else null
 */
public record CasePage(
        Situation at,
        List<Offered> offers,
        List<Told> story,
        @Nullable PeriodStrip strip,
        List<CaseAttachment> files,
        List<Paper> papers,
        List<Panel> panels,
        List<String> posts,
        String applicant,
        @Nullable Applicant opened) {

    /** A deed with what it would bring about, or why it cannot be done. */
    public record Offered(String label, String address, Offer offer, boolean next) {}

    /** A deed that can be done. */
    public record Possible(String label, String address, Offer.Possible offer, boolean next) {}

    /** A deed that cannot be done now. */
    public record Impossible(String label, String why) {}

    /** An entry of the story with the name of who wrote it. */
    public record Told(Entry entry, String who) {}

    public CasePage {
        offers = List.copyOf(offers);
        story = List.copyOf(story);
        files = List.copyOf(files);
        papers = List.copyOf(papers);
        panels = List.copyOf(panels);
        posts = List.copyOf(posts);
    }

    public CaseFile file() {
        return at.file();
    }

    /** What can be done now. */
    public List<Possible> possible() {
        return offers.stream()
                .filter(it -> it.offer() instanceof Offer.Possible)
                .map(it -> new Possible(it.label(), it.address(), (Offer.Possible) it.offer(), it.next()))
                .toList();
    }

    /** The one that usually comes next; null where others are waited for. */
    public @Nullable Possible next() {
        return possible().stream().filter(Possible::next).findFirst().orElse(null);
    }

    /** What else can be done now. */
    public List<Possible> others() {
        Possible next = next();
        return possible().stream().filter(it -> !it.equals(next)).toList();
    }

    /** What cannot, and why. */
    public List<Impossible> impossible() {
        return offers.stream()
                .filter(it -> it.offer() instanceof Offer.Impossible)
                .map(it -> new Impossible(it.label(), ((Offer.Impossible) it.offer()).why()))
                .toList();
    }

    /** Whom the clock waits for, in words; null where it waits for nobody but us. */
    public @Nullable String waiting() {
        LocalDate until = file().othersUntil();
        return file().state() == CaseState.STOPPED
                ? "期限停止计算，等待申请人" + (until == null ? "" : "，最迟" + Wording.day(until))
                : null;
    }

    /** How its state is drawn. */
    public String stateKind() {
        return file().isOverdue(at.today()) ? "late" : kind(file().state());
    }

    /** How a state is drawn. */
    public static String kind(CaseState state) {
        return switch (state) {
            case UNCONFIRMED, PAUSED, STOPPED -> "waiting";
            case RUNNING -> "plain";
            case ANSWERED, ENDED -> "done";
        };
    }

    /** The state in words. */
    public String state() {
        return file().isOverdue(at.today()) ? "已超期" : file().state().label();
    }

    /** What was asked for and how. */
    public List<SummaryRow> facts() {
        CaseFile file = file();
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(new SummaryRow("所需信息", file.information()));
        if (file.documentNumber() != null) {
            rows.add(new SummaryRow("文号", file.documentNumber()));
        }
        rows.add(new SummaryRow(
                "提供方式", file.form().label() + "，" + file.delivery().label()));
        rows.add(
                new SummaryRow("收到渠道", file.channel().label() + "（" + file.way().label() + "）"));
        if (file.receivedOn() != null) {
            rows.add(new SummaryRow("收到日期", Wording.day(file.receivedOn())));
        }
        if (file.outcome() != null) {
            rows.add(new SummaryRow("答复结果", file.outcome().label()));
        }
        if (file.closedOn() != null) {
            rows.add(new SummaryRow("办结日期", Wording.day(file.closedOn())));
        }
        rows.add(new SummaryRow("承办岗位", posts.getFirst().isEmpty() ? "尚未指派" : posts.getFirst()));
        if (!posts.getLast().isEmpty()) {
            rows.add(new SummaryRow("B岗", posts.getLast()));
        }
        rows.add(new SummaryRow("申请人", file.applicantKind().label() + "，" + applicant));
        return rows;
    }

    /** The applicant as opened. */
    public List<SummaryRow> openedRows() {
        List<SummaryRow> rows = new ArrayList<>();
        if (opened != null) {
            add(rows, "姓名或者名称", opened.name());
            add(rows, opened.identityKind().label(), opened.identityNumber());
            add(rows, "法定代表人", opened.legalRepresentative());
            add(rows, "联系人", opened.contactName());
            add(rows, "电话", opened.phone());
            add(rows, "电子邮箱", opened.email());
            add(rows, "地址", opened.address());
            add(rows, "邮政编码", opened.postcode());
        }
        return rows;
    }

    private static void add(List<SummaryRow> rows, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(new SummaryRow(label, value));
        }
    }

    /** Whether a file shows who the applicant is, so that it is opened only with a reason. */
    public static boolean identifies(FileRole role) {
        return role == FileRole.IDENTITY_PROOF;
    }

    /** Whether the reader may ask to see the applicant. */
    public boolean mayOpenApplicant() {
        return at.worksOnIt() || at.reader().is(org.yangguang.platform.access.Role.OFFICE);
    }
}
