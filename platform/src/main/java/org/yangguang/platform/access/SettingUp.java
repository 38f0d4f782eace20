package org.yangguang.platform.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Actor;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.database.DataDirectory;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.OrganKind;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.time.CivilTime;

/**
 * Setting the platform up: the county, its office, and the first administrator. Open as long as there is no user, and
 * only to someone who can read the console, where the code is printed.
 */
@Component
class SettingUp {

    private static final String CODE = "setup";

    private final Accounts accounts;
    private final Passwords passwords;
    private final Organs organs;
    private final People people;
    private final Deeds deeds;
    private final DataDirectory data;
    private final CivilTime time;
    private volatile boolean done;

    SettingUp(
            Accounts accounts,
            Passwords passwords,
            Organs organs,
            People people,
            Deeds deeds,
            DataDirectory data,
            CivilTime time) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.organs = organs;
        this.people = people;
        this.deeds = deeds;
        this.data = data;
        this.time = time;
    }

    /** What the form asks for. */
    record Answers(String county, String countyCode, String name, String userName, String password) {

        /** Names nobody and gives nothing away. */
        @Override
        public String toString() {
            return "Answers";
        }
    }

    /** Whether there is no user yet; once there is one, there always is. */
    boolean isDue() {
        if (!done) {
            done = !accounts.areThereNone();
        }
        return !done;
    }

    String code() {
        return data.secret(CODE);
    }

    boolean isCode(String typed) {
        return MessageDigest.isEqual(
                typed.strip().getBytes(StandardCharsets.UTF_8), code().getBytes(StandardCharsets.UTF_8));
    }

    /** Does it once: of two people at the same time, the second is refused. */
    Effect perform(Answers answers) {
        String hash = passwords.hash(answers.password());
        return deeds.attemptAs(Actor.PUBLIC, Deed.of("set-up", UserDeed.SET_UP, "platform:1"), () -> {
            if (!accounts.areThereNone()) {
                return new Effect.Refused(List.of("平台已经设置过，请直接登录"));
            }
            LocalDate today = time.today();
            OrganId county = organs.findRoot()
                    .map(root -> root.id())
                    .orElseGet(() -> organs.found(
                            answers.countyCode(),
                            answers.county(),
                            OrganKind.COUNTY_GOVERNMENT,
                            null,
                            false,
                            0,
                            Organ.LONG_SINCE));
            OrganId office = organs.found(
                    answers.countyCode() + "-D01", "县政府办公室", OrganKind.DEPARTMENT, county, true, 1, Organ.LONG_SINCE);
            PersonId person = people.appoint(answers.name(), office, "系统管理员", today);
            Set<Role> roles = EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE);
            accounts.add(person, answers.userName(), hash, false, roles);
            return new Effect.Done(SecurityConfiguration.SIGN_IN);
        });
    }
}
