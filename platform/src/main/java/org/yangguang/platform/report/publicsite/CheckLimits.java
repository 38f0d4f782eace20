package org.yangguang.platform.report.publicsite;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the public check of reports may cost; properties {@code yangguang.report-check.*}. The size of what is sent is
 * limited where it arrives, by {@code spring.servlet.multipart}.
 *
 * @param files in one check
 * @param atOnce checks that run at the same time; each holds the bytes of one file
 * @param waiting checks that wait for their turn; more are refused
 * @param time from arrival to answer
 * @param perAddress checks from one network address within the window; a whole office may share one
 * @param window the window of that limit
 */
@ConfigurationProperties("yangguang.report-check")
record CheckLimits(
        @DefaultValue("5") int files,
        @DefaultValue("2") int atOnce,
        @DefaultValue("8") int waiting,
        @DefaultValue("20s") Duration time,
        @DefaultValue("40") int perAddress,
        @DefaultValue("10m") Duration window) {}
