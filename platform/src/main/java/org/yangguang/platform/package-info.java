/**
 * The application: portal, workbench and annual report of one county, one package per module.
 *
 * <p>Arrows go down only: features, then {@code report}, {@code workbench} and {@code portal}, then the shared ground
 * ({@code doors}, {@code organs}, {@code access}, {@code audit}, {@code files}, {@code pages}). A test verifies it.
 */
@NullMarked
package org.yangguang.platform;

import org.jspecify.annotations.NullMarked;
