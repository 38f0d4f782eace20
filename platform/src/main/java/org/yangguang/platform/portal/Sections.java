package org.yangguang.platform.portal;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.pages.SiteLink;
import org.yangguang.platform.pages.SiteSection;

/** What all modules together have on the public site. */
@Component
class Sections {

    private final List<SiteSection> sections;

    Sections(List<SiteSection> sections) {
        this.sections = sections;
    }

    List<SiteLink> entrances() {
        return sections.stream()
                .flatMap(section -> section.links().stream())
                .sorted(Comparator.comparingInt(SiteLink::order))
                .toList();
    }

    /** What one can do here; the columns are shown in another way. */
    List<SiteLink> services() {
        return entrances().stream()
                .filter(link -> !link.address().startsWith("/columns/"))
                .toList();
    }

    List<SiteLink> things() {
        return sections.stream().flatMap(section -> section.things().stream()).toList();
    }
}
