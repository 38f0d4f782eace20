package org.yangguang.platform.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.pages.SiteColumn;
import org.yangguang.platform.search.engine.Engine.Suggestion;
import org.yangguang.platform.search.engine.Results;
import org.yangguang.platform.search.engine.Words;
import org.yangguang.platform.search.engine.Words.Reading;

/** The search page, and what is offered while somebody types. */
@Controller
class SearchController {

    private static final Logger LOG = LoggerFactory.getLogger(SearchController.class);

    private static final SiteColumn COLUMN = new SiteColumn("搜索", "在全部公开的信息中搜索", "搜索,政府信息公开", "搜索");

    static final String AWAY = "搜索暂时不能用，请过一会儿再试。栏目和网站地图照常可以查看。";

    private static final int SUGGESTIONS = 8;

    /** Has published nothing. */
    private static final OrganId NO_ORGAN = new OrganId(0);

    private final SiteSearch search;
    private final KnownWords words;
    private final Sources sources;
    private final Misses misses;
    private final Rebuilding rebuilding;

    SearchController(SiteSearch search, KnownWords words, Sources sources, Misses misses, Rebuilding rebuilding) {
        this.search = search;
        this.words = words;
        this.sources = sources;
        this.misses = misses;
        this.rebuilding = rebuilding;
    }

    @GetMapping(Asked.ADDRESS)
    ModelAndView search(HttpServletRequest request) {
        Asked asked = Asked.of(request.getParameterMap());
        return switch (Words.read(asked.words())) {
            case Reading.Nothing _ -> page(asked, Outcome.nothingAsked(), HttpStatus.OK);
            case Reading.Unusable(String message) ->
                page(asked, Outcome.refused(message), HttpStatus.UNPROCESSABLE_CONTENT);
            case Reading.Read(Words read)
            when asked.isTooFar() -> page(asked, Outcome.refused(tooFar(asked)), HttpStatus.UNPROCESSABLE_CONTENT);
            case Reading.Read(Words read) -> found(asked, read);
        };
    }

    static String tooFar(Asked asked) {
        return "最多可以翻到第 " + asked.lastPage() + " 页。请加一个词，或者用机关、年份缩小范围。";
    }

    private ModelAndView found(Asked asked, Words typed) {
        try {
            Results results = search.find(asked.question(typed, organ(asked)));
            boolean missed = results.total() == 0 || !results.exact();
            Optional<String> meant = missed ? search.didYouMean(typed) : Optional.empty();
            if (missed && asked.page() == 1 && !asked.isNarrowed()) {
                note(typed);
            }
            return page(asked, new Outcome(results, null, meant.orElse(null)), HttpStatus.OK);
        } catch (SearchAwayException e) {
            LOG.warn("The search could not be answered", e);
            return page(asked, Outcome.refused(AWAY), HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private @Nullable OrganId organ(Asked asked) {
        return asked.find(Asked.ORGAN)
                .map(code -> words.now().organByCode(code).map(Organ::id).orElse(NO_ORGAN))
                .orElse(null);
    }

    private void note(Words typed) {
        try {
            misses.note(typed);
        } catch (DataAccessException e) {
            LOG.warn("A search without result could not be counted", e);
        }
    }

    private ModelAndView page(Asked asked, Outcome outcome, HttpStatus status) {
        WordList now = words.now();
        Facets facets = new Facets(asked, now, sources);
        Results results = outcome.results();
        String title = asked.words().isEmpty() ? "搜索" : "搜索“" + shortened(asked.words()) + "”";
        Map<String, Object> model = new HashMap<>();
        model.put("page", Page.of(title).in(COLUMN));
        model.put("asked", asked);
        model.put("outcome", outcome);
        model.put("facets", results == null ? List.of() : facets.of(results));
        model.put("chips", facets.chips());
        model.put("labels", new Labels(now, sources));
        model.put("progress", rebuilding.progress());
        ModelAndView view = new ModelAndView("search/search", model);
        view.setStatus(status);
        return view;
    }

    private static String shortened(String words) {
        return words.length() <= 30 ? words : words.substring(0, 30) + "…";
    }

    @GetMapping("/search/suggestions")
    @ResponseBody
    List<Suggestion> suggest(@RequestParam(name = "q", defaultValue = "") String typed) {
        try {
            return search.suggest(typed, SUGGESTIONS);
        } catch (SearchAwayException e) {
            return List.of();
        }
    }
}
