package org.yangguang.platform.report;

import java.util.List;
import java.util.Optional;

/** The published annual reports, for the public pages. */
public interface PublishedReports {

    /** The latest published edition of a year. */
    Optional<PublishedReport> find(int year);

    /** The latest published edition of every year, latest year first. */
    List<PublishedReport> list();
}
