/**
 * The command line {@code yangguang}: the law and the report checker without a server.
 *
 * <p>Exit status 0: fine; 1: the input breaks a rule; 2: the input could not be read or the call is wrong. With
 * {@code --json} one document goes to standard output; words for people go to standard error.
 *
 * <p>A command is a class that {@link org.yangguang.cli.Yangguang} lists and hands itself to; it takes its streams from
 * {@code root.console()} and throws {@link org.yangguang.cli.UnusableInput} for whatever cannot be read.
 */
@NullMarked
package org.yangguang.cli;

import org.jspecify.annotations.NullMarked;
