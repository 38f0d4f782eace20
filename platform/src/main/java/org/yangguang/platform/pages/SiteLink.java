package org.yangguang.platform.pages;

/**
 * One entrance of the public site, shown on the home page, in the navigation and on the site map.
 *
 * @param description one sentence that says what one finds or can do there
 * @param order place among all entrances, smallest first
 * @param inNavigation whether it stands in the navigation at the head of every page too
 */
public record SiteLink(String label, String description, String address, int order, boolean inNavigation) {}
