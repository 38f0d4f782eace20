package org.yangguang.platform.requests.handling.steps.routing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Problem;
import org.yangguang.platform.pages.Problems;
import org.yangguang.platform.pages.SiteAddress;
import org.yangguang.platform.requests.Applicant;
import org.yangguang.platform.requests.Applicants;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.IntakeWay;
import org.yangguang.platform.requests.NewEntry;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.Submission;
import org.yangguang.platform.requests.handling.DeedField;
import org.yangguang.platform.requests.handling.Filled;
import org.yangguang.platform.requests.handling.NamedDeed;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.steps.StepDeed;
import org.yangguang.platform.requests.papers.CommonField;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.papers.PaperContent;
import org.yangguang.platform.requests.papers.PaperKind;
import org.yangguang.platform.requests.papers.Papers;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.receipt.Arrival;

/**
 * Parts a request that holds several matters into one for each ("一事一申请", 国办函〔2020〕109号 Art. 4): the first keeps the
 * number, the others are registered with the same day of receipt, and each counts for the fee. The applicant gets a receipt
 * with the query code of every new one.
 */
@Component
class Split extends NamedDeed {

    private static final int MOST = 6;
    private static final int LONGEST_TITLE = 100;

    private final CaseBook book;
    private final Registering registering;
    private final Applicants applicants;
    private final Papers papers;
    private final Formal formal;
    private final JdbcClient database;
    private final SiteAddress site;
    private final CivilTime time;

    Split(
            CaseBook book,
            Registering registering,
            Applicants applicants,
            Papers papers,
            Formal formal,
            JdbcClient database,
            SiteAddress site,
            CivilTime time) {
        super(StepDeed.REQUEST_SPLIT, "split", "拆分为几件申请", 130, Role.CLERK);
        this.book = book;
        this.registering = registering;
        this.applicants = applicants;
        this.papers = papers;
        this.formal = formal;
        this.database = database;
        this.site = site;
        this.time = time;
    }

    /** One of the requests that come of it. */
    private record Part(String title, String information) {}

    @Override
    public Offer offer(Situation at) {
        if (at.isUnconfirmed()) {
            return new Offer.Impossible("收到申请之日尚未确定（《条例》第三十一条）。");
        }
        if (isSplit(at)) {
            return new Offer.Impossible("这件申请已经拆分过。");
        }
        return formal.reason(at)
                .<Offer>map(Offer.Impossible::new)
                .orElseGet(() -> Offer.Possible.of("第1项沿用原登记编号，其余各项另行登记，收到日期和答复期限不变；按件收费时逐件计算；新申请的登记回执送申请人"));
    }

    private boolean isSplit(Situation at) {
        return database.sql("select exists (select from request_split where request = :request)")
                .param("request", at.file().id().value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<DeedField> fields(Situation at, Form typed) {
        List<DeedField> fields = new ArrayList<>();
        for (int part = 1; part <= MOST; part++) {
            DeedField title = DeedField.line("title" + part, "第" + part + "项标题").longest(LONGEST_TITLE);
            DeedField information =
                    DeedField.area("information" + part, "第" + part + "项所需信息").longest(5000);
            fields.add(part <= 2 ? title.hint("列表中显示，不写姓名、证件号码和联系方式") : title.optional());
            fields.add(
                    part == 1
                            ? information.preset(at.file().information())
                            : part == 2 ? information : information.optional());
        }
        fields.add(DeedField.area("reason", "拆分理由").hint("为什么是几件互相独立的事").longest(500));
        return fields;
    }

    private static List<Part> parts(Filled filled) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(part -> new Part(filled.text("title" + part), filled.text("information" + part)))
                .filter(it -> !it.title().isEmpty() && !it.information().isEmpty())
                .toList();
    }

    @Override
    public void check(Situation at, Filled filled, Problems problems) {
        for (int part = 1; part <= MOST; part++) {
            boolean titled = !filled.text("title" + part).isEmpty();
            boolean told = !filled.text("information" + part).isEmpty();
            if (part > 2 && titled != told) {
                problems.add((titled ? "information" : "title") + part, "第" + part + "项的标题和所需信息应一起填写");
            }
        }
        // A receipt that cannot be issued is found now, with everything else.
        if (problems.isEmpty()) {
            Registered example = new Registered(
                    at.file().id(),
                    at.file().number(),
                    "2345678923",
                    at.file().receivedOn(),
                    at.file().due(),
                    false);
            papers
                    .check(
                            at.organ().id(),
                            receipt(
                                    at,
                                    applicants.read(at.file().id()),
                                    parts(filled).getLast(),
                                    example))
                    .problems()
                    .stream()
                    .map(Problem::message)
                    .forEach(problems::add);
        }
    }

    @Override
    public Effect perform(Situation at, Filled filled, List<Paper> issued) {
        List<Part> parts = parts(filled);
        Applicant applicant = applicants.read(at.file().id());
        keepWhole(at, filled.text("reason"), parts.size());
        book.narrow(at.file().id(), parts.getFirst().title(), parts.getFirst().information());
        List<String> numbers = new ArrayList<>();
        for (Part part : parts.subList(1, parts.size())) {
            Registered registered = registering.register(submission(at, applicant, part));
            papers.issue(at.organ().id(), registered.id(), receipt(at, applicant, part, registered));
            numbers.add(registered.number());
        }
        String others = String.join("、", numbers);
        return at.effect(book.enter(
                at.file().id(),
                NewEntry.of(
                                at.today(),
                                kind(),
                                "拆分为" + parts.size() + "件，另行登记" + others + "；理由：" + filled.text("reason"),
                                at.reader().person())
                        .tellingApplicant("您的申请包含" + parts.size() + "件互相独立的事，已分别登记：本件继续办理第1件，其余登记为" + others
                                + "，登记回执和查询码另行送达，用本件的查询码也可以查看。各件的收到日期和答复期限不变。")));
    }

    private void keepWhole(Situation at, String reason, int parts) {
        database.sql("""
                        insert into request_split (request, title, information, reason, parts, at)
                        values (:request, :title, :information, :reason, :parts, :at)
                        """)
                .param("request", at.file().id().value())
                .param("title", at.file().title())
                .param("information", at.file().information())
                .param("reason", reason)
                .param("parts", parts)
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Submission submission(Situation at, Applicant applicant, Part part) {
        CaseFile file = at.file();
        return new Submission(
                file.organ(),
                IntakeWay.SPLIT,
                arrival(file),
                null,
                applicant,
                part.title(),
                part.information(),
                null,
                file.form(),
                file.delivery(),
                List.of(),
                at.reader().person(),
                file.id());
    }

    /** As of the request that it was parted from, whose evidence is on file there. */
    private static Arrival arrival(CaseFile file) {
        LocalDate received = Objects.requireNonNull(file.receivedOn());
        LocalDate arrived = file.arrivedOn() == null ? received : file.arrivedOn();
        return file.confirmedOn() == null
                ? Arrival.on(arrived, file.channel())
                : Arrival.confirmed(arrived, file.confirmedOn(), file.channel());
    }

    private PaperContent receipt(Situation at, Applicant applicant, Part part, Registered registered) {
        Map<String, String> values = new HashMap<>(Map.of(
                CommonField.ADDRESSEE.key(),
                applicant.name(),
                CommonField.CHANNEL.key(),
                at.file().channel().label(),
                CommonField.REGISTRATION.key(),
                registered.number(),
                CommonField.INFORMATION.key(),
                part.title(),
                CommonField.DELIVERY.key(),
                at.file().delivery().label(),
                "queryCode",
                registered.queryCode(),
                "queryAddress",
                site.absolute("/requests/status")));
        values.put(CommonField.RECEIVED_ON.key(), day(registered.receivedOn()));
        values.put("due", day(registered.due()));
        return new PaperContent(PaperKind.RECEIPT, values, at.today(), false);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
