package org.yangguang.platform.portal;

import java.io.StringWriter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.yangguang.platform.columns.ColumnTree;
import org.yangguang.platform.columns.InformationColumn;
import org.yangguang.platform.documents.ItemFilter;
import org.yangguang.platform.documents.ItemLine;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.documents.Validity;
import org.yangguang.platform.pages.SiteAddress;
import org.yangguang.platform.time.CivilTime;

/** What was published last, for feed readers (RFC 4287). The feed of everything is called {@value #ALL}. */
@Controller
class FeedController {

    static final String FEED = "/feeds/{column}.atom";
    static final String ALL = "all";

    private static final int LATEST = 50;
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final SiteColumns columns;
    private final Items items;
    private final SiteAddress site;
    private final CivilTime time;

    FeedController(SiteColumns columns, Items items, SiteAddress site, CivilTime time) {
        this.columns = columns;
        this.items = items;
        this.site = site;
        this.time = time;
    }

    @GetMapping(path = FEED, produces = "application/atom+xml;charset=UTF-8")
    @ResponseBody
    String feed(@PathVariable String column) throws XMLStreamException {
        ColumnTree tree = columns.tree();
        if (column.equals(ALL)) {
            return write("最新公开", "/feeds/all.atom", "/", items.lines(ItemFilter.ALL, LATEST, 0));
        }
        InformationColumn of = tree.find(column)
                .filter(each -> each.address() == null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return write(
                of.name(),
                "/feeds/" + of.slug() + ".atom",
                of.path(),
                items.lines(ItemFilter.ALL.in(Set.copyOf(tree.within(of.id()))), LATEST, 0));
    }

    private String write(String title, String self, String page, List<ItemLine> lines) throws XMLStreamException {
        StringWriter text = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        element(xml, "id", site.absolute(self));
        element(xml, "title", title);
        element(
                xml,
                "updated",
                moment(lines.stream().map(FeedController::changed).max(Instant::compareTo)));
        link(xml, "self", self);
        link(xml, "alternate", page);
        for (ItemLine line : lines) {
            entry(xml, line);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, ItemLine line) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        element(xml, "id", site.absolute(line.address()));
        element(xml, "title", line.title());
        element(xml, "published", moment(Optional.of(line.publishedAt())));
        element(xml, "updated", moment(Optional.of(changed(line))));
        link(xml, "alternate", line.address());
        xml.writeStartElement(ATOM, "author");
        element(xml, "name", line.organName());
        xml.writeEndElement();
        // A reader of the feed must not take for valid what is not.
        Validity validity = line.validity(time.today());
        if (validity != null) {
            element(xml, "summary", validity.label());
        }
        xml.writeEndElement();
    }

    private static Instant changed(ItemLine line) {
        Instant changed = line.changedAt();
        return changed == null ? line.publishedAt() : changed;
    }

    private String moment(Optional<Instant> at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                OffsetDateTime.ofInstant(at.orElseGet(time::now), CivilTime.ZONE)
                        .withNano(0));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String relation, String path) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", site.absolute(path));
    }
}
