package org.yangguang.platform.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.database.DataDirectory;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.time.CivilTime;

/** Keeps the users of a county. The office keeps those who work for an organ; the others only an administrator. */
@Component
class Users {

    static final String LIST = "/workbench/users";

    private static final int ONE_TIME_LENGTH = 12;
    private static final Set<Role> KEPT_BY_OFFICE = EnumSet.of(Role.CLERK, Role.HEAD, Role.LEGAL);

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Organs organs;
    private final People people;
    private final Deeds deeds;
    private final CivilTime time;

    Users(
            Accounts accounts,
            Passwords passwords,
            Sessions sessions,
            Organs organs,
            People people,
            Deeds deeds,
            CivilTime time) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.organs = organs;
        this.people = people;
        this.deeds = deeds;
        this.time = time;
    }

    /** The roles that this person may give and take. */
    static Set<Role> grantable(SignedIn keeper) {
        if (keeper.is(Role.ADMINISTRATOR)) {
            return EnumSet.allOf(Role.class);
        }
        return keeper.is(Role.OFFICE) ? KEPT_BY_OFFICE : Set.of();
    }

    /** Whether this person keeps that account: it is of the county, and holds no role beyond what they may give. */
    boolean keeps(SignedIn keeper, Account account) {
        return grantable(keeper).containsAll(account.roles())
                && people.find(account.person())
                        .filter(person -> organs.isWithin(person.organ(), keeper.county()))
                        .isPresent();
    }

    static String address(PersonId person) {
        return LIST + "/" + person.value();
    }

    /** A password to hand over on paper. */
    static String oneTimePassword() {
        return DataDirectory.randomWord(ONE_TIME_LENGTH);
    }

    /** Makes a person of the organ a user, who signs in with the given password once and then chooses one. */
    Effect create(SignedIn keeper, String key, NewUser user, String oneTimePassword) {
        if (!grantable(keeper).containsAll(user.roles()) || !organs.isWithin(user.organ(), keeper.county())) {
            return new Effect.Refused(List.of("您不能设置这样的用户"));
        }
        String hash = passwords.hash(oneTimePassword);
        Deed deed = Deed.of(key, UserDeed.USER_CREATED, "user")
                .forOrgan(user.organ().value());
        return deeds.attempt(deed, () -> {
            PersonId person = people.appoint(user.name(), user.organ(), user.post(), time.today());
            return accounts.add(person, user.userName(), hash, true, user.roles())
                    ? new Effect.Done(address(person), UserDeed.subject(person))
                    : new Effect.Refused(List.of("这个用户名已有人使用，请换一个"));
        });
    }

    Effect setRoles(SignedIn keeper, String key, Account account, Set<Role> roles) {
        if (!grantable(keeper).containsAll(roles)) {
            return new Effect.Refused(List.of("您不能授予这些角色"));
        }
        return change(keeper, key, account, UserDeed.ROLES_CHANGED, roles.contains(Role.ADMINISTRATOR), () -> {
            accounts.setRoles(account.person(), roles);
        });
    }

    Effect lock(SignedIn keeper, String key, Account account) {
        return change(keeper, key, account, UserDeed.USER_LOCKED, false, () -> {
            accounts.setLocked(account.person(), true);
        });
    }

    Effect unlock(SignedIn keeper, String key, Account account) {
        return change(keeper, key, account, UserDeed.USER_UNLOCKED, true, () -> {
            accounts.setLocked(account.person(), false);
        });
    }

    Effect resetPassword(SignedIn keeper, String key, Account account, String oneTimePassword) {
        String hash = passwords.hash(oneTimePassword);
        return change(keeper, key, account, UserDeed.PASSWORD_RESET, true, () -> {
            accounts.setPassword(account.person(), hash, true);
        });
    }

    /** @param staysAdministrator whether an administrator remains one by the change */
    private Effect change(
            SignedIn keeper, String key, Account account, UserDeed kind, boolean staysAdministrator, Runnable work) {
        if (!keeps(keeper, account)) {
            return new Effect.Refused(List.of("您不能变更这个用户，请联系系统管理员"));
        }
        if (account.person().equals(keeper.person())) {
            return new Effect.Refused(List.of("不能变更自己的账号，请由另一位管理员办理"));
        }
        Effect effect = deeds.attempt(Deed.of(key, kind, UserDeed.subject(account.person())), () -> {
            work.run();
            boolean lastOne = account.roles().contains(Role.ADMINISTRATOR)
                    && !staysAdministrator
                    && accounts.countActive(Role.ADMINISTRATOR) == 0;
            return lastOne
                    ? new Effect.Refused(List.of("这是最后一位系统管理员，请先设置另一位"))
                    : new Effect.Done(address(account.person()));
        });
        if (effect instanceof Effect.Done) {
            sessions.end(account.person());
        }
        return effect;
    }
}
