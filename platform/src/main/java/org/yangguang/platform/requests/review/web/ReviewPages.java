package org.yangguang.platform.requests.review.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.review.ReviewCase;
import org.yangguang.platform.requests.review.ReviewId;
import org.yangguang.platform.requests.review.Reviews;

/** Finds what an address names, and what its forms offer. */
@Component
class ReviewPages {

    private final Organs organs;
    private final Cases cases;
    private final Reviews reviews;

    ReviewPages(Organs organs, Cases cases, Reviews reviews) {
        this.organs = organs;
        this.cases = cases;
        this.reviews = reviews;
    }

    static String list(Organ organ) {
        return "/workbench/reviews/" + organ.code();
    }

    static String address(Organ organ, ReviewId review) {
        return list(organ) + "/" + review.value();
    }

    static boolean keeps(SignedIn reader, Organ organ) {
        return reader.organ().equals(organ.id()) && (reader.is(Role.CLERK) || reader.is(Role.HEAD));
    }

    Organ organ(String code) {
        return organs.findByCode(code).orElseThrow(ReviewPages::absent);
    }

    ReviewCase review(Organ organ, long id) {
        return reviews.find(organ.id(), new ReviewId(id)).orElseThrow(ReviewPages::absent);
    }

    Optional<CaseFile> findRequest(Organ organ, String number) {
        return cases.find(organ.id(), number);
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** A day that has come; what is wrong with it is noted. */
    static Optional<LocalDate> pastDay(Form form, String name, String label, LocalDate today) {
        Optional<LocalDate> day = form.date(name, label);
        day.filter(it -> it.isAfter(today)).ifPresent(it -> form.problems().add(name, label + "不能晚于今天（" + today + "）"));
        return day.filter(it -> !it.isAfter(today));
    }
}
