package org.yangguang.platform.pages;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a page and is the same for all pages of one request. Made by the view, never by a controller.
 *
 * @param path path and query of the request, for links that lead back
 * @param visitor the person signed in; null on public pages for everybody, so that they can be kept
 */
record Frame(
        Site site,
        Assets assets,
        String path,
        boolean elder,
        @Nullable Visitor visitor,
        List<MenuGroup> menu,
        List<SiteLink> navigation,
        Supplier<@Nullable HiddenField> csrf) {
    /** The address that switches elder mode and leads back here. */
    String elderSwitch() {
        return ElderMode.switchAddress(!elder, path);
    }

    /** Whether this line of the menu is the most particular one that leads to the page. */
    boolean isCurrent(MenuItem item) {
        return menu.stream()
                .flatMap(group -> group.items().stream())
                .filter(each -> leadsHere(each.address()))
                .max(Comparator.comparingInt(each -> each.address().length()))
                .filter(item::equals)
                .isPresent();
    }

    boolean leadsHere(String address) {
        return path.equals(address) || path.startsWith(address + "/") || path.startsWith(address + "?");
    }
}
