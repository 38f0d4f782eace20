package org.yangguang.platform.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.pages.Column;
import org.yangguang.platform.pages.Filter;
import org.yangguang.platform.pages.ListQuery;
import org.yangguang.platform.pages.ListSpec;
import org.yangguang.platform.pages.ListView;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Spreadsheet;
import org.yangguang.platform.time.CivilTime;

/** The users of a county as a list. */
@Component
class UserList {

    static final ListSpec SPEC = ListSpec.of(
                    Users.LIST,
                    "用户",
                    Column.text("name", "姓名"),
                    Column.text("userName", "用户名").sorted(),
                    Column.text("organ", "机关").sorted(),
                    Column.text("roles", "角色"),
                    Column.text("state", "状态"),
                    Column.text("last", "最近登录").sorted())
            .filteredBy(new Filter(
                    "role",
                    "角色",
                    Arrays.stream(Role.values())
                            .map(role -> new Option(role.name(), role.label()))
                            .toList()))
            .filteredBy(new Filter("state", "状态", List.of(new Option("active", "启用"), new Option("locked", "停用"))))
            .searchedBy("姓名、用户名或机关");

    private static final Map<String, String> ORDER =
            Map.of("userName", "user_name", "organ", "position", "last", "last_signed_in");

    private static final String USERS = """
            with recursive county as (
                select id, name, position from organ where id = :county
                union all
                select organ.id, organ.name, organ.position from organ join county on organ.parent = county.id),
            users as (
                select account.*, person.name, county.name as organ, county.position, post.title,
                    array(select role from account_role where account_role.person = account.person) as roles
                from account
                join person on person.id = account.person
                join post_holding on post_holding.person = person.id
                    and :day between held_from and coalesce(held_to, 'infinity')
                join post on post.id = post_holding.post
                join county on county.id = post.organ)
            select *, count(*) over () as total from users
            where (:search = '' or strpos(name, :search) > 0 or strpos(user_name, lower(:search)) > 0
                    or strpos(organ, :search) > 0)
                and (:role = '' or :role = any (roles))
                and (:state = '' or locked = (:state = 'locked'))
            """;

    private static final RowMapper<Counted> ROW = (row, number) -> {
        OffsetDateTime last = row.getObject("last_signed_in", OffsetDateTime.class);
        return new Counted(
                new UserRow(
                        new PersonId(row.getLong("person")),
                        row.getString("name"),
                        row.getString("user_name"),
                        row.getString("organ"),
                        row.getString("title"),
                        Accounts.roles(row.getArray("roles")),
                        row.getBoolean("locked"),
                        last == null ? null : last.toInstant()),
                row.getLong("total"));
    };

    private final JdbcClient database;
    private final CivilTime time;

    UserList(JdbcClient database, CivilTime time) {
        this.database = database;
        this.time = time;
    }

    private record Counted(UserRow row, long total) {}

    /** One line of the list. */
    record UserRow(
            PersonId person,
            String name,
            String userName,
            String organ,
            String post,
            Set<Role> roles,
            boolean locked,
            @Nullable Instant lastSignedIn) {

        UserRow {
            roles = Set.copyOf(roles);
        }

        String address() {
            return Users.address(person);
        }

        String roleLabels() {
            return roles.stream()
                    .sorted(Comparator.naturalOrder())
                    .map(Role::label)
                    .collect(Collectors.joining("、"));
        }
    }

    /** The list as a spreadsheet. */
    static ModelAndView sheet(ListView<UserRow> list) {
        return Spreadsheet.of(
                list,
                user -> Arrays.asList(
                        user.name(),
                        user.userName(),
                        user.organ() + " " + user.post(),
                        user.roleLabels(),
                        user.locked() ? "停用" : "启用",
                        user.lastSignedIn() == null ? null : CivilTime.dayOf(user.lastSignedIn())));
    }

    ListView<UserRow> list(OrganId county, ListQuery query) {
        List<Counted> rows = database.sql(USERS + " order by " + query.orderBy(ORDER, "position, user_name")
                        + " limit :limit offset :offset")
                .param("county", county.value())
                .param("day", time.today())
                .param("search", query.search())
                .param("role", query.find("role").orElse(""))
                .param("state", query.find("state").orElse(""))
                .param("limit", query.limit())
                .param("offset", query.offset())
                .query(ROW)
                .list();
        long total = rows.isEmpty() ? 0 : rows.getFirst().total();
        return new ListView<>(query, rows.stream().map(Counted::row).toList(), total);
    }
}
