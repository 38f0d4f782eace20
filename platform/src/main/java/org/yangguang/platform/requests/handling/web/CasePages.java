package org.yangguang.platform.requests.handling.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.organs.Post;
import org.yangguang.platform.requests.Applicant;
import org.yangguang.platform.requests.Applicants;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.Entry;
import org.yangguang.platform.requests.handling.CaseDeed;
import org.yangguang.platform.requests.handling.CaseDeeds;
import org.yangguang.platform.requests.handling.CasePanels;
import org.yangguang.platform.requests.handling.Offer;
import org.yangguang.platform.requests.handling.SimilarCases;
import org.yangguang.platform.requests.handling.Situation;
import org.yangguang.platform.requests.handling.Situations;
import org.yangguang.platform.requests.papers.Papers;

/** Puts together what the page of a case shows. */
@Component
class CasePages {

    private final Situations situations;
    private final CaseDeeds deeds;
    private final Cases cases;
    private final People people;
    private final Applicants applicants;
    private final Papers papers;
    private final List<CasePanels> panels;
    private final ObjectProvider<SimilarCases> similar;

    CasePages(
            Situations situations,
            CaseDeeds deeds,
            Cases cases,
            People people,
            Applicants applicants,
            Papers papers,
            ObjectProvider<CasePanels> panels,
            ObjectProvider<SimilarCases> similar) {
        this.situations = situations;
        this.deeds = deeds;
        this.cases = cases;
        this.people = people;
        this.applicants = applicants;
        this.papers = papers;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(CasePanels::order))
                .toList();
        this.similar = similar;
    }

    /** The case; "not found" where the organ does not handle one of this number. */
    Situation get(String organ, String number, SignedIn reader) {
        return situations
                .find(organ, number, reader)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @param opened the applicant where the reader has just given a reason to see them, else null */
    CasePage page(Situation at, @Nullable Applicant opened) {
        List<CasePage.Offered> offered = deeds.list().stream()
                .filter(at::mayDo)
                .map(deed -> offered(deed, at))
                .toList();
        return new CasePage(
                at,
                offered,
                story(at),
                at.period().orElse(null),
                cases.files(at.file().id()),
                papers.of(at.file().id()),
                Stream.concat(
                                panels.stream().flatMap(source -> source.panels(at).stream()),
                                similar.stream()
                                        .map(source -> source.of(at.file()))
                                        .filter(lines -> !lines.isEmpty())
                                        .map(lines -> new CasePanels.Panel("相同和相近的申请", lines)))
                        .toList(),
                posts(at),
                applicants.read(at.file().id()).maskedName(),
                opened);
    }

    private static CasePage.Offered offered(CaseDeed deed, Situation at) {
        Offer offer = deed.offer(at);
        return new CasePage.Offered(deed.label(), deed.entrance(at), offer, deed.isNext(at));
    }

    /** Newest last; entries of one day as they were written. */
    private List<CasePage.Told> story(Situation at) {
        Map<PersonId, String> names = people.names(at.story().stream()
                .map(Entry::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new)));
        return at.story().stream()
                .sorted(Comparator.comparing(Entry::on).thenComparingLong(Entry::id))
                .map(entry -> new CasePage.Told(entry, who(entry, names)))
                .toList();
    }

    private static String who(Entry entry, Map<PersonId, String> names) {
        PersonId by = entry.by();
        return by == null ? "申请人或者系统" : names.getOrDefault(by, "");
    }

    private List<String> posts(Situation at) {
        List<Post> all = at.file().handler() == null
                ? List.of()
                : people.posts(at.organ().id());
        return Stream.of(at.file().handler(), at.file().deputy())
                .map(id -> title(all, id))
                .toList();
    }

    private static String title(Collection<Post> posts, @Nullable Long id) {
        return posts.stream()
                .filter(post -> id != null && post.id() == id)
                .map(Post::titleAndHolder)
                .findFirst()
                .orElse("");
    }
}
