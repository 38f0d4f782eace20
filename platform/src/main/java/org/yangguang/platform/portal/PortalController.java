package org.yangguang.platform.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.HtmlUtils;
import org.yangguang.platform.columns.ColumnTree;
import org.yangguang.platform.columns.InformationColumn;
import org.yangguang.platform.documents.ItemFilter;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.pages.SiteAddress;
import org.yangguang.platform.pages.SiteColumn;
import org.yangguang.platform.pages.SiteLink;
import org.yangguang.platform.time.CivilTime;

/** The entrances of the public site, for people and for programs. */
@Controller
class PortalController {

    /** What the home page shows of what is new. */
    private static final List<String> SHELVES = List.of("news", "notices", "policies", "interpretations");

    private static final int ON_A_SHELF = 6;

    private final Sections sections;
    private final SiteAddress site;
    private final SiteColumns columns;
    private final Items items;
    private final CivilTime time;

    PortalController(Sections sections, SiteAddress site, SiteColumns columns, Items items, CivilTime time) {
        this.sections = sections;
        this.site = site;
        this.columns = columns;
        this.items = items;
        this.time = time;
    }

    @GetMapping("/")
    ModelAndView home() {
        Page page = Page.of("政府信息公开").in(new SiteColumn("首页", "政府信息公开平台首页", "政府信息公开,首页", "首页"));
        ColumnTree tree = columns.tree();
        List<Shelf> shelves = SHELVES.stream()
                .flatMap(slug -> tree.find(slug).stream())
                .filter(InformationColumn::takesItems)
                .map(column ->
                        new Shelf(column, items.lines(ItemFilter.ALL.in(tree.within(column.id())), ON_A_SHELF, 0)))
                .toList();
        List<InformationColumn> statutory = tree.list().stream()
                .filter(column -> column.art20Item() != null && column.closedOn() == null)
                .sorted(Comparator.comparing(InformationColumn::art20Item))
                .toList();
        return new ModelAndView(
                "portal/home",
                Map.of(
                        "page", page,
                        "shelves", shelves,
                        "statutory", statutory,
                        "services", sections.services(),
                        "today", time.today()));
    }

    @GetMapping("/sitemap")
    ModelAndView siteMap() {
        return new ModelAndView(
                "portal/sitemap",
                Map.of(
                        "page", Page.of("网站地图"),
                        "entrances", sections.entrances(),
                        "things", sections.things()));
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String siteMapForPrograms() {
        Stream<String> addresses = Stream.of(
                        Stream.of("/", "/sitemap"),
                        sections.entrances().stream().map(SiteLink::address),
                        sections.things().stream().map(SiteLink::address))
                .flatMap(each -> each)
                .distinct();
        return addresses
                .map(path -> "  <url><loc>" + HtmlUtils.htmlEscape(site.absolute(path)) + "</loc></url>\n")
                .collect(Collectors.joining("", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        """, "</urlset>\n"));
    }

    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String robots() {
        return """
                User-agent: *
                Disallow: /workbench
                Disallow: /elder-mode

                Sitemap: %s
                """.formatted(site.absolute("/sitemap.xml"));
    }
}
