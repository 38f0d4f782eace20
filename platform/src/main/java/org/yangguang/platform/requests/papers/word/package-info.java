/**
 * Word files with named fields, as clerks write them: {@code {{收件人}}}. Fills them in, says what is in them, makes them
 * of text with light marks, and draws what they hold as PDF. Knows nothing of requests.
 */
@NullMarked
package org.yangguang.platform.requests.papers.word;

import org.jspecify.annotations.NullMarked;
