package org.yangguang.platform.report;

import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.organs.Person;

/** People of the demonstration county at the web edge. */
public record Staff(Organs organs, People people) {

    /** Somebody of an organ in a role. */
    public SignedIn person(String organCode, Role role) {
        Organ organ = organs.findByCode(organCode).orElseThrow();
        Person person = people.list(organ.id()).getFirst();
        return new SignedIn(
                person.id(), person.name(), organ.id(), organ.code(), organs.countyOf(organ.id()), Set.of(role));
    }

    /** A request made by them. */
    public static RequestPostProcessor by(SignedIn person) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
    }
}
