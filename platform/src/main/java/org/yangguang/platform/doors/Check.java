package org.yangguang.platform.doors;

import java.time.LocalDate;
import java.util.List;

/** What supervision watches in a module. */
public interface Check {

    /** What is watched, for example 年度报告按时公布. */
    String title();

    /** The article or document that demands it. */
    String basis();

    /** What falls short as of that day; empty where all is well. */
    List<Shortfall> shortfalls(LocalDate asOf);
}
