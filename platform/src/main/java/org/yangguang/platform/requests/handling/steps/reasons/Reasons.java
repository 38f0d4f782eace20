package org.yangguang.platform.requests.handling.steps.reasons;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.vault.Vault;

/** What was asked of applicants under Art. 35, and found. A reply {@code NOT_HANDLED_EXCESSIVE} takes its fields from here. */
@Component
public class Reasons {

    private static final String PURPOSE = "request.reasons";

    private final JdbcClient database;
    private final Vault vault;

    Reasons(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Empty where the applicant was not asked. */
    public Optional<AskedReasons> find(RequestId request) {
        return database.sql("select * from request_reasons where request = :request")
                .param("request", request.value())
                .query((row, number) -> {
                    byte[] given = row.getBytes("given");
                    return new AskedReasons(
                            row.getString("figures"),
                            row.getObject("term", LocalDate.class),
                            given == null ? null : new String(vault.open(given, PURPOSE), UTF_8),
                            row.getString("assessment"),
                            row.getObject("found_on", LocalDate.class));
                })
                .optional();
    }

    void asked(RequestId request, String figures, LocalDate term) {
        database.sql("""
                        insert into request_reasons (request, figures, term) values (:request, :figures, :term)
                        on conflict (request) do update set figures = excluded.figures, term = excluded.term,
                            given = null, assessment = null, found_on = null
                        """)
                .param("request", request.value())
                .param("figures", figures)
                .param("term", term)
                .update();
    }

    void given(RequestId request, String words) {
        database.sql("update request_reasons set given = :given where request = :request")
                .param("given", vault.seal(words.getBytes(UTF_8), PURPOSE))
                .param("request", request.value())
                .update();
    }

    void found(RequestId request, String assessment, LocalDate on) {
        database.sql("update request_reasons set assessment = :assessment, found_on = :on where request = :request")
                .param("assessment", assessment)
                .param("on", on)
                .param("request", request.value())
                .update();
    }
}
