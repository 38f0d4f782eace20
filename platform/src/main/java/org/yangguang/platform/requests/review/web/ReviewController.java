package org.yangguang.platform.requests.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.files.Storing;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.requests.papers.Paper;
import org.yangguang.platform.requests.review.Instance;
import org.yangguang.platform.requests.review.ReviewCase;
import org.yangguang.platform.requests.review.ReviewDeed;
import org.yangguang.platform.requests.review.ReviewKind;
import org.yangguang.platform.requests.review.ReviewResult;
import org.yangguang.platform.requests.review.Reviewing;
import org.yangguang.platform.requests.review.Reviewing.Ending;
import org.yangguang.platform.requests.review.Reviews;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.statute.outcome.Remedies;

/** One matter of reconsideration or litigation, and what is done in it. */
@Controller
@RequestMapping("/workbench/reviews/{organ}/{review}")
class ReviewController {

    private final ReviewPages pages;
    private final Reviews reviews;
    private final Reviewing reviewing;
    private final Files files;
    private final Deeds deeds;
    private final CivilTime time;

    ReviewController(
            ReviewPages pages, Reviews reviews, Reviewing reviewing, Files files, Deeds deeds, CivilTime time) {
        this.pages = pages;
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.files = files;
        this.deeds = deeds;
        this.time = time;
    }

    @GetMapping
    ModelAndView show(@PathVariable String organ, @PathVariable long review, SignedIn reader) {
        Organ subject = pages.organ(organ);
        return view(subject, pages.review(subject, review), reader, Form.empty());
    }

    @PostMapping("/answer")
    ModelAndView answer(
            @PathVariable String organ, @PathVariable long review, SignedIn by, HttpServletRequest request) {
        Organ subject = pages.organ(organ);
        ReviewCase of = pages.review(subject, review);
        Form form = Form.typed(request.getParameterMap());
        Optional<LocalDate> on = ReviewPages.pastDay(form, "answeredOn", "提交日期", time.today());
        on.filter(day -> day.isBefore(of.notifiedOn()))
                .ifPresent(day -> form.problems().add("answeredOn", "提交日期早于收到副本的日期（" + of.notifiedOn() + "）"));
        return take(subject, of, by, form, ReviewDeed.REVIEW_ANSWERED, () -> {
            if (of.answeredOn() != null) {
                return new Effect.Refused(List.of("已经登记于" + of.answeredOn() + "提交。"));
            }
            reviewing.answered(of, on.orElseThrow(), by.person());
            return done(subject, of);
        });
    }

    @PostMapping("/instances")
    ModelAndView instance(
            @PathVariable String organ, @PathVariable long review, SignedIn by, HttpServletRequest request) {
        Organ subject = pages.organ(organ);
        ReviewCase of = pages.review(subject, review);
        LocalDate today = time.today();
        Form form = Form.typed(request.getParameterMap());
        Optional<String> level = form.choice("level", "审级", ReviewChoices.LEVELS);
        String court = form.text("court", "法院", 100);
        String number = form.optionalText("instanceNumber", "案号", 100);
        Optional<LocalDate> filed = ReviewPages.pastDay(form, "instanceFiledOn", "立案日期", today);
        LocalDateTime heard = heard(form);
        Optional<LocalDate> decided = form.value("instanceDecidedOn").isBlank()
                ? Optional.empty()
                : ReviewPages.pastDay(form, "instanceDecidedOn", "裁判日期", today);
        String decision = form.optionalText("decision", "裁判结果", 500);
        if (decided.isPresent() && filed.isPresent() && decided.get().isBefore(filed.get())) {
            form.problems().add("instanceDecidedOn", "裁判日期早于立案日期");
        }
        if (decided.isPresent() == decision.isEmpty()) {
            form.problems().add("decision", "裁判日期和裁判结果应当一并填写");
        }
        if (!of.kind().isSuit()) {
            form.problems().add("行政复议没有审级");
        }
        return take(subject, of, by, form, ReviewDeed.INSTANCE_ENTERED, () -> {
            reviewing.instance(
                    of,
                    new Instance(
                            Integer.parseInt(level.orElseThrow()),
                            court,
                            number.isEmpty() ? null : number,
                            filed.orElseThrow(),
                            heard,
                            decided.orElse(null),
                            decision.isEmpty() ? null : decision),
                    by.person());
            return done(subject, of);
        });
    }

    /** The hearing, which may lie ahead; null where none is known. */
    private static @Nullable LocalDateTime heard(Form form) {
        if (form.value("heardOn").isBlank()) {
            return null;
        }
        Optional<LocalDate> day = form.date("heardOn", "开庭日期");
        String at = form.value("heardAt").isBlank() ? "09:00" : form.value("heardAt");
        try {
            LocalTime hour = LocalTime.parse(at);
            return day.map(it -> it.atTime(hour)).orElse(null);
        } catch (DateTimeParseException e) {
            form.problems().add("heardAt", "开庭时间应写成 14:30 的样子");
            return null;
        }
    }

    @PostMapping("/ending")
    ModelAndView end(@PathVariable String organ, @PathVariable long review, SignedIn by, HttpServletRequest request) {
        Organ subject = pages.organ(organ);
        ReviewCase of = pages.review(subject, review);
        LocalDate today = time.today();
        Form form = Form.typed(request.getParameterMap());
        Optional<ReviewResult> result =
                form.choice("result", "结果", ReviewChoices.RESULTS).map(ReviewResult::valueOf);
        Optional<LocalDate> decided = ReviewPages.pastDay(form, "decidedOn", "审结日期", today);
        Optional<LocalDate> received = ReviewPages.pastDay(form, "receivedOn", "收到决定、裁判日期", today);
        boolean again = form.chosen("again", "yes");
        Optional<LocalDate> until =
                again && !form.value("until").isBlank() ? form.date("until", "重新答复期限") : Optional.empty();
        String note = form.optionalText("note", "说明", 2000);
        Optional<Paper> blamed = result.filter(it -> it == ReviewResult.CORRECTED && form.chosen("flag", "yes"))
                .flatMap(it -> reviewing.reply(of));
        String flaw = blamed.isPresent() ? form.text("flaw", "标记模板的理由", 500) : "";
        return take(subject, of, by, form, ReviewDeed.REVIEW_DECIDED, () -> {
            if (of.result() != null) {
                return new Effect.Refused(List.of("已经登记审结。"));
            }
            Ending ending = new Ending(
                    result.orElseThrow(),
                    decided.orElseThrow(),
                    received.orElseThrow(),
                    again,
                    until.orElse(null),
                    note.isEmpty() ? null : note);
            List<String> problems = reviewing.problems(of, ending);
            if (!problems.isEmpty()) {
                return new Effect.Refused(problems);
            }
            blamed.ifPresent(reply -> reviewing.flagTemplate(of, reply, flaw, by.person()));
            return reviewing
                    .decide(of, ending, by.person())
                    .<Effect>map(anew -> new Effect.Done("/workbench/requests/" + subject.code() + "/" + anew.number()))
                    .orElseGet(() -> done(subject, of));
        });
    }

    @PostMapping("/documents")
    ModelAndView attach(
            @PathVariable String organ,
            @PathVariable long review,
            SignedIn by,
            HttpServletRequest request,
            @RequestParam @Nullable MultipartFile document) {
        Organ subject = pages.organ(organ);
        ReviewCase of = pages.review(subject, review);
        Form form = Form.typed(request.getParameterMap());
        String what = form.text("what", "材料名称", 100);
        if (document == null || document.isEmpty()) {
            form.problems().add("document", "请选择文件");
        }
        return take(subject, of, by, form, ReviewDeed.REVIEW_FILE_ADDED, () -> store(subject, of, what, document));
    }

    private Effect store(Organ organ, ReviewCase of, String what, @Nullable MultipartFile document) {
        if (document == null) {
            return new Effect.Refused(List.of("请选择文件"));
        }
        String name = document.getOriginalFilename() == null ? "" : document.getOriginalFilename();
        try {
            return switch (files.storeSealed(organ.id(), name, document.getInputStream())) {
                case Storing.Rejected(var problem) -> new Effect.Refused(List.of(problem));
                case Storing.Stored(var stored) -> {
                    reviewing.attach(of, stored.id(), what);
                    yield done(organ, of);
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the uploaded file", e);
        }
    }

    private ModelAndView take(
            Organ organ, ReviewCase of, SignedIn by, Form form, ReviewDeed deed, Supplier<Effect> work) {
        if (!form.isWrong()) {
            Effect effect = deeds.attempt(
                    Deed.of(form.key(), deed, of.subject()).forOrgan(organ.id().value()), work);
            switch (effect) {
                case Effect.Done done -> {
                    return new ModelAndView("redirect:" + done.next());
                }
                case Effect.Refused(var problems) -> problems.forEach(form.problems()::add);
            }
        }
        ModelAndView wrong = view(organ, of, by, form);
        wrong.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return wrong;
    }

    private static Effect done(Organ organ, ReviewCase of) {
        return new Effect.Done(ReviewPages.address(organ, of.id()));
    }

    /** What is usual where a reply was corrected: that its template is marked. */
    private static Map<String, String> flagged(ReviewCase of) {
        return Map.of("flag", "yes", "flaw", "申请" + of.number() + "的答复被" + of.body() + "纠正");
    }

    private ModelAndView view(Organ organ, ReviewCase of, SignedIn reader, Form form) {
        LocalDate suitBy = of.kind() == ReviewKind.RECONSIDERATION && of.receivedOn() != null
                ? of.receivedOn().plusDays(Remedies.SUIT_DAYS_AFTER_REVIEW)
                : null;
        var model = new HashMap<String, @Nullable Object>(Map.of(
                "page",
                Page.of(of.kind().label())
                        .under("复议和诉讼", ReviewPages.list(organ))
                        .with(form.problems()),
                "review",
                of,
                "request",
                "/workbench/requests/" + organ.code() + "/" + of.number(),
                "address",
                ReviewPages.address(organ, of.id()),
                "instances",
                reviews.instances(of.id()),
                "documents",
                reviews.documents(of.id()),
                "form",
                form,
                "keeps",
                ReviewPages.keeps(reader, organ),
                "today",
                time.today()));
        model.put("suitBy", suitBy);
        model.put(
                "reply",
                of.result() == null ? reviewing.reply(of).map(Paper::kind).orElse(null) : null);
        // Another form of this page may have come back; then this one is as new.
        model.put("ending", form.values("decidedOn").isEmpty() ? Form.of(flagged(of)) : form);
        return new ModelAndView("requests/review/review", model);
    }
}
