package org.yangguang.platform.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The second level of the staff menu: a heading with the lines under it that the visitor may open. */
record MenuGroup(String label, List<MenuItem> items) {

    static List<MenuGroup> of(Stream<MenuItem> items, Visitor visitor) {
        return items
                .map(item -> item.of(visitor))
                .filter(item -> visitor.mayOpen().test(path(item.address())))
                .sorted(Comparator.comparingInt(MenuItem::order))
                .collect(Collectors.groupingBy(MenuItem::group, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new MenuGroup(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    private static String path(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }
}
