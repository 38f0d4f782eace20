package org.yangguang.platform.doors;

import java.time.LocalDate;
import org.yangguang.platform.organs.OrganId;

/**
 * What someone is to do next.
 *
 * @param title a sentence with a verb, for example 填报2020年度报表
 * @param due the last day; past that day it is overdue
 * @param address where to do it
 * @param organ for which organ
 * @param basis the article that sets the day
 */
public record Task(String title, LocalDate due, String address, OrganId organ, String basis) {}
