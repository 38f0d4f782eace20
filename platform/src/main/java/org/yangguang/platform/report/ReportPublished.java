package org.yangguang.platform.report;

import org.yangguang.platform.organs.OrganId;

/** A county's report on a year has become public, or a later edition has replaced it. */
public record ReportPublished(OrganId organ, int year) {}
