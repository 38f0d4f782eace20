/**
 * What the running text of an annual report says in figures. {@link Prose#read} turns paragraphs into {@link Mention}s
 * (a quantity, what it counts, whose it is) and {@link Breakdown}s (a whole and its parts). The package knows nothing of
 * tables; comparing is the business of its caller.
 *
 * <p>The words are data ({@code words.tsv}); the grammar is small: a figure is named by the words of its own clause, else
 * by those that follow it, else by the clause before; whose figure it is and of which year is inherited along the
 * sentence. A figure that this does not explain stays unexplained, it is never guessed.
 */
@NullMarked
package org.yangguang.statute.report.prose;

import org.jspecify.annotations.NullMarked;
