package org.yangguang.platform.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.documents.ItemFilter;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.organs.DisclosureOffices;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganKind;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.pages.SiteColumn;
import org.yangguang.platform.time.CivilTime;

/** The organs of the county, each with its office for disclosure and what it published last. */
@Controller
class OrganPagesController {

    static final String ORGANS = "/organs";

    private static final int LATEST = 20;

    private final Organs organs;
    private final Items items;
    private final DisclosureOffices offices;
    private final CivilTime time;

    OrganPagesController(Organs organs, Items items, DisclosureOffices offices, CivilTime time) {
        this.organs = organs;
        this.items = items;
        this.offices = offices;
        this.time = time;
    }

    @GetMapping(ORGANS)
    ModelAndView organs() {
        List<Organ> all = organs.list().stream()
                .filter(organ -> organ.existsOn(time.today()))
                .toList();
        List<OrganGroup> groups = Arrays.stream(OrganKind.values())
                .map(kind -> new OrganGroup(
                        kind, all.stream().filter(organ -> organ.kind() == kind).toList()))
                .filter(group -> !group.organs().isEmpty())
                .toList();
        Page page = Page.of("政府机关").in(new SiteColumn("政府机关", "各机关的公开工作机构和公开的信息", "机关,部门,乡镇", "机构职能"));
        return new ModelAndView("portal/organs", Map.of("page", page, "groups", groups));
    }

    @GetMapping(ORGANS + "/{code}")
    ModelAndView organ(@PathVariable String code) {
        Organ organ = organs.findByCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ItemFilter published = ItemFilter.ALL.of(organ.id());
        Page page = Page.of(organ.name())
                .in(new SiteColumn(organ.name(), organ.name() + "公开的信息和公开工作机构", organ.name(), "机构职能"))
                .under("政府机关", ORGANS);
        return new ModelAndView(
                "portal/organ",
                Map.of(
                        "page", page,
                        "organ", organ,
                        "office", offices.get(organ.id()),
                        "today", time.today(),
                        "total", items.count(published),
                        "lines", items.lines(published, LATEST, 0)));
    }
}
