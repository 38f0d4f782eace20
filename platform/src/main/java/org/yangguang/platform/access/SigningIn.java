package org.yangguang.platform.access;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Actor;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.organs.Person;
import org.yangguang.platform.time.CivilTime;

/**
 * Lets someone in who knows the password of an account. An unknown name, a wrong password, a locked account and a person
 * who left answer alike, in words and in time. The only provider, which Spring Security finds by itself: named in the
 * configuration too, it would be asked twice and count twice.
 */
@Component
class SigningIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Lockout lockout;
    private final People people;
    private final Organs organs;
    private final Deeds deeds;
    private final CivilTime time;

    SigningIn(
            Accounts accounts,
            Passwords passwords,
            Lockout lockout,
            People people,
            Organs organs,
            Deeds deeds,
            CivilTime time) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.lockout = lockout;
        this.people = people;
        this.organs = organs;
        this.deeds = deeds;
        this.time = time;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String userName = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "unknown";
        Optional<Duration> wait = lockout.begin(userName, address);
        if (wait.isPresent()) {
            throw new LockedException("尝试次数过多，请在" + (wait.get().toMinutes() + 1) + "分钟后再试");
        }
        Account account = known(userName, password)
                .filter(found -> !found.locked())
                .orElseThrow(() -> new BadCredentialsException("用户名或密码不正确"));
        SignedIn person = people.find(account.person())
                .map(holder -> signedIn(account, holder))
                .orElseThrow(() -> new BadCredentialsException("用户名或密码不正确"));
        lockout.succeeded(userName, address);
        record(person);
        return new StaffAuthentication(person, account.oneTime());
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

    private Optional<Account> known(String userName, String password) {
        Optional<Account> account = accounts.findByUserName(userName);
        if (account.isEmpty()) {
            passwords.compareWithNothing(password);
            return account;
        }
        return account.filter(found -> passwords.matches(password, accounts.passwordHash(found.person())));
    }

    private SignedIn signedIn(Account account, Person holder) {
        Organ organ = organs.get(holder.organ());
        return new SignedIn(
                account.person(),
                holder.name(),
                organ.id(),
                organ.code(),
                organs.countyOf(organ.id()),
                account.roles());
    }

    private void record(SignedIn person) {
        Deed deed = Deed.of(UUID.randomUUID().toString(), UserDeed.SIGNED_IN, UserDeed.subject(person.person()))
                .forOrgan(person.organ().value());
        deeds.performAs(Actor.person(person.person().value()), deed, () -> {
            accounts.noteSignIn(person.person(), time.now());
            return "/workbench";
        });
    }
}
