package org.yangguang.platform.documents;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.RoleHolders;
import org.yangguang.platform.documents.ReviewStep.Place;
import org.yangguang.platform.organs.OrganId;

/** Who looks at what is to be published, as each organ has set it. */
@Component
public class ReviewChains {

    private final JdbcClient database;
    private final RoleHolders holders;

    ReviewChains(JdbcClient database, RoleHolders holders) {
        this.database = database;
        this.holders = holders;
    }

    /** The chain that the organ has set for this kind, else the usual one; the publisher is always the last. */
    public List<ReviewStep> get(OrganId organ, ItemKind kind) {
        List<ReviewStep> set = database.sql(
                        "select step, role from item_chain where organ = :organ and kind = :kind order by position")
                .param("organ", organ.value())
                .param("kind", kind.name())
                .query((row, number) ->
                        new ReviewStep(Place.valueOf(row.getString("step")), Role.valueOf(row.getString("role"))))
                .list();
        return set.isEmpty() ? usual(organ, kind) : set;
    }

    /** Whoever the organ has somebody for; the secrecy review is never left out (Art. 17). */
    private List<ReviewStep> usual(OrganId organ, ItemKind kind) {
        Role releases = holders.exist(organ, Role.HEAD) ? Role.HEAD : Role.OFFICE;
        List<ReviewStep> steps = new ArrayList<>();
        if (holders.exist(organ, Role.SECTION_HEAD)) {
            steps.add(new ReviewStep(Place.SECTION_HEAD, Role.SECTION_HEAD));
        }
        steps.add(new ReviewStep(Place.SECRECY, holders.exist(organ, Role.SECRECY) ? Role.SECRECY : releases));
        if (kind == ItemKind.OFFICIAL_DOCUMENT && holders.exist(organ, Role.LEGAL)) {
            steps.add(new ReviewStep(Place.LEGAL, Role.LEGAL));
        }
        steps.add(new ReviewStep(Place.PUBLISHER, releases));
        return steps;
    }

    /**
     * Sets the chain of an organ for one kind; within a deed. An empty one: the usual.
     *
     * @throws IllegalArgumentException if it leaves the secrecy review out or does not end with the publisher
     */
    public void set(OrganId organ, ItemKind kind, List<ReviewStep> steps) {
        boolean reviewed = steps.stream().anyMatch(step -> step.place() == Place.SECRECY);
        if (!steps.isEmpty() && !(reviewed && steps.getLast().place() == Place.PUBLISHER)) {
            throw new IllegalArgumentException("a chain without secrecy review or publisher: " + steps);
        }
        database.sql("delete from item_chain where organ = :organ and kind = :kind")
                .param("organ", organ.value())
                .param("kind", kind.name())
                .update();
        for (int i = 0; i < steps.size(); i++) {
            database.sql("insert into item_chain (organ, kind, position, step, role)"
                            + " values (:organ, :kind, :position, :step, :role)")
                    .param("organ", organ.value())
                    .param("kind", kind.name())
                    .param("position", i + 1)
                    .param("step", steps.get(i).place().name())
                    .param("role", steps.get(i).role().name())
                    .update();
        }
    }
}
