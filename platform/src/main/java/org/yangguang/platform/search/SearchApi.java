package org.yangguang.platform.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yangguang.platform.doors.SearchEntry.Status;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.pages.InvalidInputException;
import org.yangguang.platform.pages.Problems;
import org.yangguang.platform.pages.SiteAddress;
import org.yangguang.platform.search.engine.Results;
import org.yangguang.platform.search.engine.Results.Facet;
import org.yangguang.platform.search.engine.Results.Hit;
import org.yangguang.platform.search.engine.Words;
import org.yangguang.platform.search.engine.Words.Reading;

/** The search for programs. */
@RestController
class SearchApi {

    private static final String LATER_SECONDS = "30";

    private final SiteSearch search;
    private final KnownWords words;
    private final Sources sources;
    private final SiteAddress site;

    SearchApi(SiteSearch search, KnownWords words, Sources sources, SiteAddress site) {
        this.search = search;
        this.words = words;
        this.sources = sources;
        this.site = site;
    }

    @GetMapping("/api/v1/search")
    Map<String, @Nullable Object> search(HttpServletRequest request) {
        Asked asked = Asked.of(request.getParameterMap());
        Words typed = switch (Words.read(asked.words())) {
            case Reading.Read(Words read) -> read;
            case Reading.Nothing _ -> throw wrong("q", "请给出要搜索的字词");
            case Reading.Unusable(String message) -> throw wrong("q", message);
        };
        if (asked.isTooFar()) {
            throw wrong("page", SearchController.tooFar(asked));
        }
        long begun = System.nanoTime();
        Results results = find(asked, typed);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("total", results.total());
        json.put("page", asked.page());
        json.put("size", asked.size());
        json.put("took_ms", (System.nanoTime() - begun) / 1_000_000);
        json.put("exact", results.exact());
        json.put("hits", results.hits().stream().map(this::hit).toList());
        json.put("facets", facets(asked, results));
        return json;
    }

    private Results find(Asked asked, Words typed) {
        OrganId organ = null;
        if (asked.find(Asked.ORGAN).isPresent()) {
            organ = words.now()
                    .organByCode(asked.value(Asked.ORGAN))
                    .map(Organ::id)
                    .orElseThrow(() -> wrong(Asked.ORGAN, "没有这个代码的机关"));
        }
        try {
            return search.find(asked.question(typed, organ));
        } catch (SearchAwayException e) {
            ErrorResponseException away = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, e);
            away.setDetail(SearchController.AWAY);
            away.getHeaders().set(HttpHeaders.RETRY_AFTER, LATER_SECONDS);
            throw away;
        }
    }

    private static InvalidInputException wrong(String field, String message) {
        return new InvalidInputException(new Problems().add(field, message));
    }

    private Map<String, @Nullable Object> hit(Hit hit) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", hit.id());
        json.put("kind", hit.kind());
        json.put("title", hit.title().plain());
        json.put("url", site.absolute(hit.address()));
        json.put("organ", organ(hit.organ()));
        json.put("published_on", hit.publishedOn().toString());
        json.put("document_number", hit.documentNumber());
        Status status = hit.status();
        json.put("status", status == null ? null : status.name());
        json.put("topic", hit.topic());
        json.put("snippet", hit.snippet().plain());
        json.put("alike", hit.alike().stream().map(this::hit).toList());
        return json;
    }

    private String organ(OrganId id) {
        Organ organ = words.now().organ(id);
        return organ == null ? "" : organ.code();
    }

    /** Under each facet its values with how many results have them; organs by their code. */
    private Map<String, List<Map<String, Object>>> facets(Asked asked, Results results) {
        Facets names = new Facets(asked, words.now(), sources);
        Map<String, List<Map<String, Object>>> json = new TreeMap<>();
        results.facets()
                .forEach((facet, counted) -> json.put(
                        facet.name().toLowerCase(Locale.ROOT),
                        counted.entrySet().stream()
                                .map(each -> value(names, facet, each))
                                .collect(Collectors.toList())));
        return json;
    }

    private static Map<String, Object> value(Facets names, Facet facet, Map.Entry<String, Long> counted) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("value", names.inAddress(facet, counted.getKey()));
        value.put("count", counted.getValue());
        return value;
    }
}
