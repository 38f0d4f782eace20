package org.yangguang.platform.requests.handling.deeds;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.handling.CasePanels;
import org.yangguang.platform.requests.handling.Situation;

/** Questions to others of the house or to other organs, and what they answered. */
@Component
class CoHandlings implements CasePanels {

    private final JdbcClient database;

    CoHandlings(JdbcClient database) {
        this.database = database;
    }

    /**
     * One of them.
     *
     * @param whom the post's title or the unit's name
     * @param due the day by which they are to answer, before the reply's
     */
    record CoHandling(long id, String whom, String question, LocalDate due, boolean answered) {}

    List<CoHandling> list(RequestId request) {
        return database.sql("""
                        select part.id, coalesce(post.title, part.unit) as whom, question, due, answer is not null as answered
                        from request_co_handling part left join post on post.id = part.post
                        where request = :request order by part.id
                        """)
                .param("request", request.value())
                .query(CoHandling.class)
                .list();
    }

    List<CoHandling> open(RequestId request) {
        return list(request).stream().filter(it -> !it.answered()).toList();
    }

    void ask(
            RequestId request, long entry, @Nullable Long post, @Nullable String unit, String question, LocalDate due) {
        database.sql("insert into request_co_handling (request, entry, post, unit, question, due)"
                        + " values (:request, :entry, :post, :unit, :question, :due)")
                .param("request", request.value())
                .param("entry", entry)
                .param("post", post, Types.BIGINT)
                .param("unit", unit, Types.VARCHAR)
                .param("question", question)
                .param("due", due)
                .update();
    }

    void answer(long id, long entry) {
        database.sql("update request_co_handling set answer = :entry where id = :id")
                .param("entry", entry)
                .param("id", id)
                .update();
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Panel> panels(Situation at) {
        List<Line> lines = list(at.file().id()).stream()
                .map(it -> {
                    boolean late = !it.answered() && at.today().isAfter(it.due());
                    return new Line(
                            it.whom() + "：" + it.question(),
                            "请于" + Wording.shortDay(it.due()) + "前反馈",
                            null,
                            it.answered() ? "已反馈" : late ? "已过期" : "待反馈",
                            it.answered() ? "done" : late ? "late" : "waiting");
                })
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Panel("内部协办", lines));
    }
}
