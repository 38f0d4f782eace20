package org.yangguang.platform.requests.status.answers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.pages.Article;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.pages.SiteColumn;
import org.yangguang.platform.requests.status.Downloads;
import org.yangguang.platform.time.CivilTime;

/** The disclosure log for everyone. */
@Controller
class AnswersController {

    private static final SiteColumn COLUMN = new SiteColumn("已公布的答复", "依申请公开中已经答复、可以向所有人公布的内容", "依申请公开,答复", "政府信息公开");

    private final Answers answers;
    private final Downloads downloads;

    AnswersController(Answers answers, Downloads downloads) {
        this.answers = answers;
        this.downloads = downloads;
    }

    @GetMapping(PublishedAnswer.LIST)
    ModelAndView list(HttpServletRequest call) {
        return new ModelAndView(
                "requests/status/answers/answers",
                Map.of(
                        "page",
                        Page.of("已公布的答复").in(COLUMN),
                        "list",
                        answers.list(answers.spec().read(call.getParameterMap()))));
    }

    @GetMapping(PublishedAnswer.LIST + "/{id}")
    ModelAndView show(@PathVariable long id) {
        PublishedAnswer answer = get(id);
        Page page = Page.of(answer.title())
                .under("已公布的答复", PublishedAnswer.LIST)
                .in(COLUMN)
                .showing(new Article(
                        answer.title(),
                        answer.publishedAt().atZone(CivilTime.ZONE).toLocalDateTime(),
                        answer.organName()));
        return new ModelAndView(
                "requests/status/answers/answer", Map.of("page", page, "answer", answer, "files", answers.files(id)));
    }

    @GetMapping(PublishedAnswer.LIST + "/{id}/files/{file}")
    ModelAndView file(@PathVariable long id, @PathVariable long file) {
        get(id);
        if (answers.files(id).stream().noneMatch(each -> each.id() == file)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView(downloads.of(new FileId(file)));
    }

    private PublishedAnswer get(long id) {
        return answers.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
