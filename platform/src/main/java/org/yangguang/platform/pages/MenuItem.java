package org.yangguang.platform.pages;

/**
 * One line of the staff menu.
 *
 * @param group the heading it stands under, e.g. 年度报告; groups stand in the order of their first item
 * @param address where it leads; {@code {organ}} is replaced by the code of the visitor's own organ
 * @param order place among all items, smallest first
 */
public record MenuItem(String group, String label, String address, int order) {

    MenuItem of(Visitor visitor) {
        return new MenuItem(group, label, address.replace("{organ}", visitor.organCode()), order);
    }
}
