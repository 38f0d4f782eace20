package org.yangguang.platform.requests.handling.steps.fee;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.statute.fee.FeeMethod;

/** What was charged. */
@Component
public class Fees {

    private final JdbcClient database;

    Fees(JdbcClient database) {
        this.database = database;
    }

    /** The fee of a request, once a notice went out. */
    public Optional<Fee> find(RequestId request) {
        return database.sql("select * from request_fee where request = :request")
                .param("request", request.value())
                .query((row, number) -> new Fee(
                        FeeMethod.valueOf(row.getString("method")),
                        row.getInt("units"),
                        row.getLong("yuan"),
                        row.getObject("sent_on", LocalDate.class),
                        row.getString("notice_number"),
                        row.getObject("pay_by", LocalDate.class),
                        row.getObject("paid_on", LocalDate.class),
                        row.getString("receipt")))
                .optional();
    }

    /** What an organ took in a year, in yuan; the annual report states it. */
    public long collected(OrganId organ, int year) {
        return database.sql("""
                        select coalesce(sum(fee.yuan), 0) from request_fee fee join request on request.id = fee.request
                        where request.organ = :organ and fee.paid_on between :from and :to
                        """)
                .param("organ", organ.value())
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year, 12, 31))
                .query(Long.class)
                .single();
    }

    void add(RequestId request, Fee fee) {
        database.sql("""
                        insert into request_fee (request, method, units, yuan, sent_on, notice_number, pay_by)
                        values (:request, :method, :units, :yuan, :sent, :notice, :until)
                        """)
                .param("request", request.value())
                .param("method", fee.method().name())
                .param("units", fee.units())
                .param("yuan", fee.yuan())
                .param("sent", fee.sentOn())
                .param("notice", fee.noticeNumber())
                .param("until", fee.payBy())
                .update();
    }

    void paid(RequestId request, LocalDate on, String receipt) {
        database.sql("update request_fee set paid_on = :on, receipt = :receipt where request = :request")
                .param("on", on)
                .param("receipt", receipt)
                .param("request", request.value())
                .update();
    }
}
