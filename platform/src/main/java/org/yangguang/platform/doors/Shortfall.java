package org.yangguang.platform.doors;

import java.time.LocalDate;
import org.yangguang.platform.organs.OrganId;

/**
 * Something that a check found wanting.
 *
 * @param message what is missing and what to do, one Chinese sentence
 * @param since the first day on which it was wanting
 * @param address where it can be seen
 */
public record Shortfall(OrganId organ, String message, LocalDate since, String address) {}
