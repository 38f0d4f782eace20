/**
 * What items ask of people and of time: tasks, checks, the jobs that publish at their hour and note that a term has ended, and what
 * search and the annual report take from items.
 */
@NullMarked
package org.yangguang.platform.documents.work;

import org.jspecify.annotations.NullMarked;
