package org.yangguang.statute.outcome;

import java.time.LocalDate;

/** The law on reconsideration in force on a day. */
public enum RemedyLaw {
    /** 行政复议法 before its revision: free choice between reconsideration and suit; a department's choice of two reviewers. */
    UNTIL_2023(LocalDate.MIN, "《行政复议法》（2017年修正）第九条、第十二条，《行政诉讼法》第四十四条、第四十六条"),
    /** Revised 行政复议法, in force 2024-01-01: reconsideration first where nothing is disclosed. */
    FROM_2024(LocalDate.of(2024, 1, 1), "《行政复议法》第二十条、第二十三条、第二十四条，《行政诉讼法》第四十五条、第四十六条"),
    /** 法释〔2025〕8号, in force 2025-06-01: that means decisions under Arts. 14, 15 and 16. */
    FROM_JUNE_2025(LocalDate.of(2025, 6, 1), "《行政复议法》第二十条、第二十三条、第二十四条，《行政诉讼法》第四十五条、第四十六条，法释〔2025〕8号第一条");

    private final LocalDate inForceFrom;
    private final String basis;

    RemedyLaw(LocalDate inForceFrom, String basis) {
        this.inForceFrom = inForceFrom;
        this.basis = basis;
    }

    /**
     * The law in force on the day of a reply.
     *
     * @param reply day of the reply
     */
    public static RemedyLaw on(LocalDate reply) {
        RemedyLaw law = UNTIL_2023;
        for (RemedyLaw each : values()) {
            if (!reply.isBefore(each.inForceFrom)) {
                law = each;
            }
        }
        return law;
    }

    /** The articles, in Chinese. */
    public String basis() {
        return basis;
    }

    /** Whether some decisions need reconsideration before a suit, and online delivery an online way to it. */
    public boolean isRevised() {
        return this != UNTIL_2023;
    }
}
