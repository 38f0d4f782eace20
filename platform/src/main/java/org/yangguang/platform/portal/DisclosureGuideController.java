package org.yangguang.platform.portal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.organs.DisclosureOffice;
import org.yangguang.platform.organs.DisclosureOffices;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.Page;

/**
 * The disclosure guide (Art. 12): how information is classed and arranged, how to get it, and the office of every organ.
 */
@Controller
class DisclosureGuideController {

    static final String GUIDE = "/guide";

    private final SiteColumns columns;
    private final Organs organs;
    private final DisclosureOffices offices;

    DisclosureGuideController(SiteColumns columns, Organs organs, DisclosureOffices offices) {
        this.columns = columns;
        this.organs = organs;
        this.offices = offices;
    }

    @GetMapping(GUIDE)
    ModelAndView guide() {
        Map<OrganId, DisclosureOffice> entered = offices.all();
        List<OrganContact> all = organs.list().stream()
                .filter(Organ::reports)
                .map(organ -> new OrganContact(organ, entered.getOrDefault(organ.id(), DisclosureOffice.UNKNOWN)))
                .toList();
        Page page = columns.tree()
                .find("guide")
                .map(column -> Page.of("政府信息公开指南").in(column.marks()))
                .orElseGet(() -> Page.of("政府信息公开指南"));
        return new ModelAndView(
                "portal/guide", Map.of("page", page, "columns", columns.tree().children(null), "offices", all));
    }
}
