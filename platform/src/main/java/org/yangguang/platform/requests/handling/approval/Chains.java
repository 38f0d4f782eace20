package org.yangguang.platform.requests.handling.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.RoleHolders;
import org.yangguang.platform.organs.OrganId;

/** The chain of each organ and matter. */
@Component
public class Chains {

    private final JdbcClient database;
    private final RoleHolders holders;

    Chains(JdbcClient database, RoleHolders holders) {
        this.database = database;
        this.holders = holders;
    }

    /** The chain that the organ has set, else the usual one. */
    public Chain get(OrganId organ, Matter matter) {
        return database.sql("select roles, afterwards from request_chain where organ = :organ and matter = :matter")
                .param("organ", organ.value())
                .param("matter", matter.name())
                .query(Chains::chain)
                .optional()
                .orElseGet(() -> usual(organ, matter));
    }

    /** Legal review where the organ has somebody for it, then the head; afterwards where no head can sign in. */
    private Chain usual(OrganId organ, Matter matter) {
        List<Role> roles = new ArrayList<>();
        if (matter == Matter.REPLY && holders.exist(organ, Role.LEGAL)) {
            roles.add(Role.LEGAL);
        }
        boolean head = holders.exist(organ, Role.HEAD);
        if (head) {
            roles.add(Role.HEAD);
        }
        return new Chain(roles, !head);
    }

    /** Sets the chain of an organ; within a deed. */
    public void set(OrganId organ, Matter matter, Chain chain) {
        database.sql("""
                        insert into request_chain (organ, matter, roles, afterwards)
                        values (:organ, :matter, :roles, :afterwards)
                        on conflict (organ, matter) do update set roles = :roles, afterwards = :afterwards
                        """)
                .param("organ", organ.value())
                .param("matter", matter.name())
                .param("roles", names(chain.roles()))
                .param("afterwards", chain.afterwards())
                .update();
    }

    static String[] names(List<Role> roles) {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }

    static List<Role> roles(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(Role::valueOf)
                .toList();
    }

    private static Chain chain(ResultSet row, int number) throws SQLException {
        return new Chain(roles(row, "roles"), row.getBoolean("afterwards"));
    }
}
