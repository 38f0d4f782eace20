package org.yangguang.platform.pages;

import java.time.LocalDateTime;

/**
 * Marks of a page that shows one published thing (tags {@code ArticleTitle}, {@code PubDate}, {@code ContentSource}).
 *
 * @param published time of publishing in Beijing time
 * @param source the organ it comes from
 */
public record Article(String title, LocalDateTime published, String source) {}
