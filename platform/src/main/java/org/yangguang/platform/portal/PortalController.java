package org.yangguang.platform.portal;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.HtmlUtils;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.pages.SiteAddress;
import org.yangguang.platform.pages.SiteColumn;
import org.yangguang.platform.pages.SiteLink;

/** The entrances of the public site, for people and for programs. */
@Controller
class PortalController {

    private final Sections sections;
    private final SiteAddress site;

    PortalController(Sections sections, SiteAddress site) {
        this.sections = sections;
        this.site = site;
    }

    @GetMapping("/")
    ModelAndView home() {
        Page page = Page.of("政府信息公开").in(new SiteColumn("首页", "政府信息公开平台首页", "政府信息公开,首页", "首页"));
        return new ModelAndView("portal/home", Map.of("page", page, "entrances", sections.entrances()));
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
