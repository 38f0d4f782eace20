package org.yangguang.platform.pages;

import org.jspecify.annotations.Nullable;

/**
 * One step or task in a list.
 *
 * @param title a sentence with a verb
 * @param hint one line below; null for none
 * @param state one or two words; null for none
 * @param stateKind how the state is drawn: plain, done, waiting, late
 */
public record TaskLine(
        String title,
        String address,
        @Nullable String hint,
        @Nullable String state,
        String stateKind) {}
