package org.yangguang.platform.requests.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.time.CivilTime;

/** Counts what people did when they were shown what is already public; counts only, so nothing tells who. */
@Component
public class Choices {

    /** What somebody did. */
    public enum Choice {
        SHOWN("看到了提示"),
        READ("直接查看已公开的信息"),
        HOTLINE("改问12345"),
        APPLIED("继续申请"),
        READ_THEN_APPLIED("看过后仍继续申请");

        private final String label;

        Choice(String label) {
            this.label = label;
        }

        /** In Chinese. */
        public String label() {
            return label;
        }
    }

    private final JdbcClient database;
    private final CivilTime time;

    Choices(JdbcClient database, CivilTime time) {
        this.database = database;
        this.time = time;
    }

    /** Counts one. */
    public void count(Choice choice) {
        database.sql("""
                        insert into request_choice (day, choice, count) values (:day, :choice, 1)
                        on conflict (day, choice) do update set count = request_choice.count + 1
                        """)
                .param("day", time.today())
                .param("choice", choice.name())
                .update();
    }

    /** How many since a day; every choice is there, with 0 where nobody made it. */
    public Map<Choice, Long> since(LocalDate day) {
        Map<Choice, Long> counts = new EnumMap<>(Choice.class);
        for (Choice choice : Choice.values()) {
            counts.put(choice, 0L);
        }
        record Count(String choice, long count) {}
        database.sql("select choice, sum(count)::bigint as count from request_choice where day >= :day group by choice")
                .param("day", day)
                .query(Count.class)
                .list()
                .forEach(each -> counts.put(Choice.valueOf(each.choice()), each.count()));
        return counts;
    }
}
