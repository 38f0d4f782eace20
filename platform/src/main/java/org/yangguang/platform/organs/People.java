package org.yangguang.platform.organs;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.time.CivilTime;

/** The people who hold posts. A post belongs to its organ; the person may change and the post stays. */
@Component
public class People {

    private static final RowMapper<Person> PERSON = (row, number) -> new Person(
            new PersonId(row.getLong("id")),
            row.getString("name"),
            new OrganId(row.getLong("organ")),
            row.getString("title"));

    private static final String HOLDERS = """
            select distinct on (person.id) person.id, person.name, post.organ, post.title
            from person
            join post_holding holding on holding.person = person.id
            join post on post.id = holding.post
            where holding.held_from <= :day and (holding.held_to is null or holding.held_to >= :day)
            """;

    private final JdbcClient database;
    private final CivilTime time;

    People(JdbcClient database, CivilTime time) {
        this.database = database;
        this.time = time;
    }

    /** @throws java.util.NoSuchElementException if nobody with this id holds a post today */
    public Person get(PersonId id) {
        return find(id).orElseThrow();
    }

    /** The person, if they hold a post today. */
    public Optional<Person> find(PersonId id) {
        return holders(" and person.id = :id", id.value()).stream().findFirst();
    }

    /** Everyone who holds a post of the organ today. */
    public List<Person> list(OrganId organ) {
        return holders(" and post.organ = :id", organ.value());
    }

    /** The name that stays beside old records when the person has left; never in the log. */
    public Optional<String> findName(PersonId id) {
        return database.sql("select name from person where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    /** The names of many, also of those who have left; one statement. */
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        Map<PersonId, String> names = new HashMap<>();
        database.sql("select id, name from person where id = any(:ids)")
                .param("ids", ids.stream().map(PersonId::value).toArray(Long[]::new))
                .query((ResultSet row) -> {
                    names.put(new PersonId(row.getLong("id")), row.getString("name"));
                });
        return names;
    }

    /** The posts of the organ, with who holds each today. */
    public List<Post> posts(OrganId organ) {
        return database.sql("""
                        select post.id, post.title, person.name
                        from post
                        left join post_holding holding on holding.post = post.id
                            and holding.held_from <= :day and (holding.held_to is null or holding.held_to >= :day)
                        left join person on person.id = holding.person
                        where post.organ = :organ order by post.id
                        """)
                .param("day", time.today())
                .param("organ", organ.value())
                .query((row, number) ->
                        new Post(row.getLong("id"), organ, row.getString("title"), row.getString("name")))
                .list();
    }

    /** The posts that the person holds today. */
    public List<Long> postsOf(PersonId person) {
        return database.sql("select post from post_holding where person = :person"
                        + " and held_from <= :day and (held_to is null or held_to >= :day)")
                .param("person", person.value())
                .param("day", time.today())
                .query(Long.class)
                .list();
    }

    /** Gives a new person a post of the organ from a day on; which is made for them. */
    public PersonId appoint(String name, OrganId organ, String post, LocalDate from) {
        long person = database.sql("insert into person (name) values (:name) returning id")
                .param("name", name)
                .query(Long.class)
                .single();
        long place = database.sql("insert into post (organ, title) values (:organ, :title) returning id")
                .param("organ", organ.value())
                .param("title", post)
                .query(Long.class)
                .single();
        database.sql("insert into post_holding (post, person, held_from) values (:post, :person, :from)")
                .param("post", place)
                .param("person", person)
                .param("from", from)
                .update();
        return new PersonId(person);
    }

    private List<Person> holders(String condition, long id) {
        return database.sql(HOLDERS + condition + " order by person.id, holding.held_from desc")
                .param("day", time.today())
                .param("id", id)
                .query(PERSON)
                .list();
    }
}
