package org.yangguang.platform.requests.papers;

import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.time.CivilTime;

/** What was issued. */
@Component
class PaperRows {

    private static final RowMapper<Paper> PAPER = (row, number) -> {
        PaperKind kind = PaperKind.valueOf(row.getString("kind"));
        return new Paper(
                new PaperId(row.getLong("id")),
                new OrganId(row.getLong("organ")),
                new RequestId(row.getLong("request")),
                kind,
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                new FileId(row.getLong("word")),
                new FileId(row.getLong("pdf")),
                new TemplateVersion(kind, row.getLong("template")));
    };

    private final JdbcClient database;
    private final CivilTime time;

    PaperRows(JdbcClient database, CivilTime time) {
        this.database = database;
        this.time = time;
    }

    /**
     * @param serial 0 where the document has no number
     * @param number empty where it has none
     */
    Paper add(
            OrganId organ,
            RequestId request,
            PaperContent content,
            int serial,
            String number,
            FileId word,
            FileId pdf,
            TemplateVersion template) {
        Series series = content.kind().series();
        return database.sql("""
                        insert into paper (organ, request, kind, series, year, serial, number, issued_on, word, pdf,
                            template, issued_at, printed_at)
                        values (:organ, :request, :kind, :series, :year, nullif(:serial, 0), nullif(:number, ''), :on,
                            :word, :pdf, nullif(:template, 0), :at, case when :past then :at end)
                        returning *
                        """)
                .param("organ", organ.value())
                .param("request", request.value())
                .param("kind", content.kind().name())
                .param("series", series.name())
                .param("year", content.on().getYear())
                .param("serial", serial, Types.INTEGER)
                .param("number", number, Types.VARCHAR)
                .param("on", content.on())
                .param("word", word.value())
                .param("pdf", pdf.value())
                .param("template", template.id(), Types.BIGINT)
                .param("at", time.now().atOffset(ZoneOffset.UTC))
                .param("past", time.isReplaying())
                .query(PAPER)
                .single();
    }

    Optional<Paper> find(PaperId id) {
        return database.sql("select * from paper where id = :id")
                .param("id", id.value())
                .query(PAPER)
                .optional();
    }

    List<Paper> list(RequestId request) {
        return database.sql("select * from paper where request = :request order by id")
                .param("request", request.value())
                .query(PAPER)
                .list();
    }
}
