package org.yangguang.platform.report.returns;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.time.CivilTime;

/** Opening the returns of a year, each with its opening balance (rule R4). */
@Service
public class ReturnOpening {

    private final Returns returns;
    private final JdbcClient jdbc;
    private final CivilTime time;

    ReturnOpening(Returns returns, JdbcClient jdbc, CivilTime time) {
        this.returns = returns;
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Opens the returns that are not open yet. Those that somebody has worked on stay as they are. */
    @Transactional
    public void open(List<OrganId> organs, int year) {
        returns.open(organs, year, time.now());
        carryOver(organs, year);
    }

    /** The closing balance of a year is the opening balance of the next, per organ and column. */
    private void carryOver(List<OrganId> organs, int year) {
        jdbc.sql("""
                        insert into return_cell (return_id, cell, number, origin)
                        select now.id, replace(c.cell, '/carried_out/', '/carried_in/'), c.number, 'CARRIED_OVER'
                        from organ_return now
                        join organ_return earlier on earlier.organ_id = now.organ_id and earlier.year = :year - 1
                        join return_cell c on c.return_id = earlier.id
                        where now.year = :year and now.organ_id = any(:organs) and now.version = 0
                          and c.cell like 'table\\_3/carried\\_out/%' and c.number is not null
                        on conflict (return_id, cell) do nothing""")
                .param("year", year)
                .param("organs", organs.stream().map(OrganId::value).toArray(Long[]::new))
                .update();
    }
}
