package org.yangguang.platform.requests.status.answers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.Cases;

/** Where the head of an organ publishes an answer or takes it back. */
@Controller
class PublicationController {

    private static final String PUBLICATION = "/workbench/requests/{organ}/{number}/publication";

    private final Organs organs;
    private final Cases cases;
    private final Answers answers;
    private final AnswerPublishing publishing;
    private final Cleaning cleaning;

    PublicationController(Organs organs, Cases cases, Answers answers, AnswerPublishing publishing, Cleaning cleaning) {
        this.organs = organs;
        this.cases = cases;
        this.answers = answers;
        this.publishing = publishing;
        this.cleaning = cleaning;
    }

    @GetMapping(PUBLICATION)
    ModelAndView show(SignedIn reader, @PathVariable String organ, @PathVariable String number) {
        CaseFile file = known(organ, number);
        return page(reader, organ, file, Form.of(Map.of("title", file.title())), Map.of());
    }

    @PostMapping(PUBLICATION)
    ModelAndView publish(
            SignedIn head, @PathVariable String organ, @PathVariable String number, HttpServletRequest call) {
        CaseFile file = known(organ, number);
        Form form = Form.typed(call.getParameterMap());
        Draft draft = new Draft(
                form.text("title", "标题", 200),
                form.text("summary", "内容摘要", 3000),
                chosen(form, publishing.publishable(file)),
                new HashSet<>(form.values("kept")),
                form.optionalText("reason", "保留的理由", 500));
        Cleaning.Review review = cleaning.review(draft);
        review.problems().forEach(problem -> form.problems().add("files", problem));
        settle(form, draft, review);
        if (form.isWrong()) {
            return page(head, organ, file, form, review.findings());
        }
        return switch (publishing.publish(form.key(), file, draft, head)) {
            case Effect.Done done -> new ModelAndView("redirect:" + done.next());
            case Effect.Refused(List<String> problems) -> {
                problems.forEach(form.problems()::add);
                yield page(head, organ, file, form, review.findings());
            }
        };
    }

    @PostMapping(PUBLICATION + "/withdrawal")
    ModelAndView withdraw(
            SignedIn head, @PathVariable String organ, @PathVariable String number, HttpServletRequest call) {
        CaseFile file = known(organ, number);
        Form form = Form.typed(call.getParameterMap());
        String reason = form.text("reason", "撤下的理由", 500);
        Optional<PublishedAnswer> answer = answers.findOf(file.id());
        if (answer.isEmpty()) {
            form.problems().add("这件申请没有公布的答复");
        }
        if (form.isWrong()) {
            return page(head, organ, file, form, Map.of());
        }
        return switch (publishing.withdraw(form.key(), file, answer.orElseThrow(), reason)) {
            case Effect.Done _ -> new ModelAndView("redirect:" + address(organ, file));
            case Effect.Refused(List<String> problems) -> {
                problems.forEach(form.problems()::add);
                yield page(head, organ, file, form, Map.of());
            }
        };
    }

    /** What was found has to be looked at once, and what stays needs a reason; what stands in the text must go from it. */
    private static void settle(Form form, Draft draft, Cleaning.Review review) {
        String seen = String.valueOf(review.findings().keySet().hashCode());
        if (!review.findings().isEmpty() && !form.value("seen").equals(seen)) {
            form.problems().add("kept", "发现可能的个人信息，请逐项核对：不勾选的，在文件中遮盖；勾选的，保留");
        }
        review.findings().forEach((text, where) -> {
            boolean inText = where.contains("标题") || where.contains("内容摘要");
            if (inText && !draft.kept().contains(text)) {
                form.problems().add(where.contains("标题") ? "title" : "summary", where + "里有“" + text + "”，请删去，或者勾选保留");
            }
        });
        if (review.findings().keySet().stream().anyMatch(draft.kept()::contains)
                && draft.reason().isEmpty()) {
            form.problems().add("reason", "请填写保留的理由");
        }
    }

    private static List<Long> chosen(Form form, List<Cases.CaseAttachment> publishable) {
        return publishable.stream()
                .map(each -> each.file().value())
                .filter(id -> form.chosen("files", String.valueOf(id)))
                .toList();
    }

    private ModelAndView page(SignedIn reader, String organ, CaseFile file, Form form, Map<String, String> findings) {
        String address = address(organ, file);
        var view = new ModelAndView(
                "requests/status/answers/publication",
                Map.of(
                        "page",
                        Page.of("公布答复")
                                .under("依申请公开", "/workbench/requests/" + organ)
                                .under(file.number(), "/workbench/requests/" + organ + "/" + file.number())
                                .with(form.problems()),
                        "form",
                        form,
                        "file",
                        file,
                        "address",
                        address,
                        "files",
                        publishing.publishable(file).stream()
                                .map(each ->
                                        new Option(String.valueOf(each.file().value()), each.name()))
                                .toList(),
                        "findings",
                        findings,
                        "published",
                        answers.findOf(file.id()),
                        "mayPublish",
                        reader.is(Role.HEAD)));
        view.setStatus(form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private static String address(String organ, CaseFile file) {
        return "/workbench/requests/" + organ + "/" + file.number() + "/publication";
    }

    private CaseFile known(String organ, String number) {
        return organs.findByCode(organ)
                .flatMap(it -> cases.find(it.id(), number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
