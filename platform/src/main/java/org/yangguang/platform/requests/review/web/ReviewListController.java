package org.yangguang.platform.requests.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.pages.Column;
import org.yangguang.platform.pages.Filter;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.ListQuery;
import org.yangguang.platform.pages.ListSpec;
import org.yangguang.platform.pages.ListView;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.pages.Spreadsheet;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.review.ReviewCase;
import org.yangguang.platform.requests.review.ReviewDeed;
import org.yangguang.platform.requests.review.ReviewId;
import org.yangguang.platform.requests.review.ReviewKind;
import org.yangguang.platform.requests.review.Reviewing;
import org.yangguang.platform.requests.review.Reviewing.NewReview;
import org.yangguang.platform.requests.review.Reviews;
import org.yangguang.platform.time.CivilTime;

/** The matters of an organ, and entering a new one. */
@Controller
@RequestMapping("/workbench/reviews/{organ}")
class ReviewListController {

    private static final Map<String, String> ORDER = Map.of(
            "number",
            "number",
            "kind",
            "kind",
            "filed",
            "review_case.filed_on",
            "due",
            "answer_due",
            "result",
            "result");

    private final ReviewPages pages;
    private final Reviews reviews;
    private final Reviewing reviewing;
    private final Deeds deeds;
    private final CivilTime time;

    ReviewListController(ReviewPages pages, Reviews reviews, Reviewing reviewing, Deeds deeds, CivilTime time) {
        this.pages = pages;
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.deeds = deeds;
        this.time = time;
    }

    private static ListSpec spec(Organ organ) {
        List<Option> results = new ArrayList<>(List.of(new Option("PENDING", "尚未审结")));
        results.addAll(ReviewChoices.RESULTS);
        return ListSpec.of(
                        ReviewPages.list(organ),
                        "复议和诉讼",
                        Column.text("number", "申请").sorted(),
                        Column.text("kind", "类型").sorted(),
                        Column.text("body", "复议机关、法院"),
                        Column.text("filed", "提出日期").sorted(),
                        Column.text("due", "答复期限").sorted(),
                        Column.text("result", "结果").sorted())
                .filteredBy(new Filter("kind", "类型", ReviewChoices.KINDS))
                .filteredBy(new Filter("result", "结果", results))
                .searchedBy("申请编号、内容、法院或案号");
    }

    @GetMapping
    ModelAndView list(@PathVariable String organ, SignedIn reader, HttpServletRequest request) {
        Organ subject = pages.organ(organ);
        ListQuery query = spec(subject).read(request.getParameterMap());
        Reviews.Wanted wanted = new Reviews.Wanted(
                subject.id(),
                query.find("kind").orElse(null),
                query.find("result").orElse(null),
                query.search());
        ListView<ReviewCase> view = new ListView<>(
                query,
                reviews.list(wanted, query.orderBy(ORDER, "review_case.id desc"), query.limit(), query.offset()),
                reviews.count(wanted));
        if (query.export()) {
            return Spreadsheet.of(
                    view,
                    review -> Arrays.asList(
                            review.number(),
                            review.kind().label(),
                            review.body(),
                            review.filedOn(),
                            review.answerDue(),
                            review.result() == null ? "尚未审结" : review.result().label()));
        }
        return new ModelAndView(
                "requests/review/list",
                Map.of(
                        "page",
                        Page.of("复议和诉讼"),
                        "list",
                        view,
                        "address",
                        ReviewPages.list(subject),
                        "keeps",
                        ReviewPages.keeps(reader, subject),
                        "today",
                        time.today()));
    }

    @GetMapping("/new")
    ModelAndView form(@PathVariable String organ, @RequestParam(defaultValue = "") String request) {
        return entry(pages.organ(organ), Form.of(Map.of("request", request)));
    }

    @PostMapping
    ModelAndView enter(@PathVariable String organ, SignedIn by, HttpServletRequest request) {
        Organ subject = pages.organ(organ);
        LocalDate today = time.today();
        Form form = Form.typed(request.getParameterMap());
        String number = form.text("request", "申请登记编号", 60);
        Optional<ReviewKind> kind =
                form.choice("kind", "类型", ReviewChoices.KINDS).map(ReviewKind::valueOf);
        String body = form.text("body", "复议机关或者法院", 100);
        String caseNumber = form.optionalText("caseNumber", "案号", 100);
        Optional<LocalDate> filed = ReviewPages.pastDay(form, "filedOn", "对方提出日期", today);
        Optional<LocalDate> notified = ReviewPages.pastDay(form, "notifiedOn", "收到副本日期", today);
        Optional<CaseFile> file = number.isEmpty() ? Optional.empty() : pages.findRequest(subject, number);
        if (!number.isEmpty() && file.isEmpty()) {
            form.problems().add("request", "本单位没有登记编号为“" + number + "”的申请");
        }
        if (form.isWrong() || kind.isEmpty() || filed.isEmpty() || notified.isEmpty() || file.isEmpty()) {
            return wrong(entry(subject, form));
        }
        List<ReviewCase> earlier = reviews.of(file.get().id());
        ReviewId after = kind.get() == ReviewKind.LITIGATION_AFTER_REVIEW
                ? earlier.stream()
                        .filter(it -> it.kind() == ReviewKind.RECONSIDERATION && it.result() != null)
                        .map(ReviewCase::id)
                        .reduce((first, last) -> last)
                        .orElse(null)
                : null;
        NewReview review = new NewReview(
                kind.get(), after, body, caseNumber.isEmpty() ? null : caseNumber, filed.get(), notified.get());
        Effect effect = deeds.attempt(
                Deed.of(form.key(), ReviewDeed.REVIEW_OPENED, file.get().subject())
                        .forOrgan(subject.id().value()),
                () -> {
                    List<String> problems = reviewing.problems(file.get(), review, earlier);
                    if (!problems.isEmpty()) {
                        return new Effect.Refused(problems);
                    }
                    ReviewId id = reviewing.open(file.get(), review, by.person());
                    return new Effect.Done(ReviewPages.address(subject, id), "review:" + id.value());
                });
        return switch (effect) {
            case Effect.Done done -> new ModelAndView("redirect:" + done.next());
            case Effect.Refused(var problems) -> {
                problems.forEach(form.problems()::add);
                yield wrong(entry(subject, form));
            }
        };
    }

    private static ModelAndView wrong(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView entry(Organ organ, Form form) {
        return new ModelAndView(
                "requests/review/new",
                Map.of(
                        "page",
                        Page.of("登记复议、诉讼案件")
                                .under("复议和诉讼", ReviewPages.list(organ))
                                .with(form.problems()),
                        "form",
                        form,
                        "action",
                        ReviewPages.list(organ),
                        "kinds",
                        ReviewChoices.KINDS));
    }
}
