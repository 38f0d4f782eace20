package org.yangguang.platform.doors;

/**
 * An event, published inside the transaction of the change: the entry is new, differs from before or is no longer public.
 * The search then asks the {@link SearchSource} of that kind.
 *
 * @param id the entry's id within its kind
 */
public record SearchChanged(String kind, String id) {}
