package org.yangguang.platform.access;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.time.CivilTime;

/** Tells other modules whether somebody is there to act in a role. */
@Component
public class RoleHolders {

    private final JdbcClient database;
    private final CivilTime time;

    RoleHolders(JdbcClient database, CivilTime time) {
        this.database = database;
        this.time = time;
    }

    /** Whether somebody who can sign in holds the role in a post of the organ today. */
    public boolean exist(OrganId organ, Role role) {
        return database.sql("""
                        select exists (
                            select from account
                            join account_role using (person)
                            join post_holding holding using (person)
                            join post on post.id = holding.post
                            where post.organ = :organ and role = :role and not locked
                              and holding.held_from <= :day and (holding.held_to is null or holding.held_to >= :day))
                        """)
                .param("organ", organ.value())
                .param("role", role.name())
                .param("day", time.today())
                .query(Boolean.class)
                .single();
    }

    /** The posts of these organs whose holder today can sign in and has the role. */
    public List<Long> posts(Collection<OrganId> organs, Role role) {
        return database.sql("""
                        select distinct post.id from account
                        join account_role using (person)
                        join post_holding holding using (person)
                        join post on post.id = holding.post
                        where post.organ = any(:organs) and role = :role and not locked
                          and holding.held_from <= :day and (holding.held_to is null or holding.held_to >= :day)
                        order by post.id
                        """)
                .param("organs", organs.stream().map(OrganId::value).toArray(Long[]::new))
                .param("role", role.name())
                .param("day", time.today())
                .query(Long.class)
                .list();
    }
}
