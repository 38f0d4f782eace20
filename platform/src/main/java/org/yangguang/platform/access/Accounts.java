package org.yangguang.platform.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.PersonId;

/** The accounts as the database keeps them. Whoever calls a changing method does so within a deed. */
@Component
class Accounts {

    private static final String ACCOUNT = """
            select person, user_name, one_time, locked,
                array(select role from account_role where account_role.person = account.person) as roles
            from account
            """;

    private final JdbcClient database;

    Accounts(JdbcClient database) {
        this.database = database;
    }

    /** How user names are compared: without regard to case and to spaces around. */
    static String normalised(String userName) {
        return userName.strip().toLowerCase(Locale.ROOT);
    }

    boolean areThereNone() {
        return database.sql("select not exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    Optional<Account> find(PersonId person) {
        return database.sql(ACCOUNT + " where person = :person")
                .param("person", person.value())
                .query(Accounts::account)
                .optional();
    }

    Optional<Account> findByUserName(String userName) {
        return database.sql(ACCOUNT + " where user_name = :name")
                .param("name", normalised(userName))
                .query(Accounts::account)
                .optional();
    }

    /** The hash of the password, never part of an account that travels. */
    String passwordHash(PersonId person) {
        return database.sql("select password from account where person = :person")
                .param("person", person.value())
                .query(String.class)
                .single();
    }

    /** How many people who are not locked out hold the role. */
    int countActive(Role role) {
        return database.sql("""
                        select count(*) from account join account_role using (person)
                        where role = :role and not locked
                        """).param("role", role.name()).query(Integer.class).single();
    }

    /** False if the user name is taken. */
    boolean add(PersonId person, String userName, String passwordHash, boolean oneTime, Set<Role> roles) {
        int added = database.sql("""
                        insert into account (person, user_name, password, one_time)
                        values (:person, :name, :password, :oneTime) on conflict (user_name) do nothing
                        """)
                .param("person", person.value())
                .param("name", normalised(userName))
                .param("password", passwordHash)
                .param("oneTime", oneTime)
                .update();
        if (added == 1) {
            grant(person, roles);
        }
        return added == 1;
    }

    void setRoles(PersonId person, Set<Role> roles) {
        database.sql("delete from account_role where person = :person")
                .param("person", person.value())
                .update();
        grant(person, roles);
    }

    private void grant(PersonId person, Set<Role> roles) {
        database.sql("insert into account_role (person, role) select :person, unnest(:roles)")
                .param("person", person.value())
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .update();
    }

    void setPassword(PersonId person, String passwordHash, boolean oneTime) {
        database.sql("update account set password = :password, one_time = :oneTime where person = :person")
                .param("password", passwordHash)
                .param("oneTime", oneTime)
                .param("person", person.value())
                .update();
    }

    void setLocked(PersonId person, boolean locked) {
        database.sql("update account set locked = :locked where person = :person")
                .param("locked", locked)
                .param("person", person.value())
                .update();
    }

    void noteSignIn(PersonId person, Instant at) {
        database.sql("update account set last_signed_in = :at where person = :person")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new PersonId(row.getLong("person")),
                row.getString("user_name"),
                row.getBoolean("one_time"),
                row.getBoolean("locked"),
                roles(row.getArray("roles")));
    }

    static Set<Role> roles(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Role::valueOf).collect(Collectors.toSet());
    }
}
