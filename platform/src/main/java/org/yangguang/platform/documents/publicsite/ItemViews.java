package org.yangguang.platform.documents.publicsite;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.columns.ColumnTree;
import org.yangguang.platform.columns.Columns;
import org.yangguang.platform.columns.InformationColumn;
import org.yangguang.platform.documents.Content;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemKind;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.pages.Article;
import org.yangguang.platform.pages.Page;
import org.yangguang.platform.time.CivilTime;

/** Draws the page of an item: for everyone, and for staff before it is published. */
@Component
public class ItemViews {

    private final Items items;
    private final Columns columns;
    private final CivilTime time;

    ItemViews(Items items, Columns columns, CivilTime time) {
        this.items = items;
        this.columns = columns;
        this.time = time;
    }

    /** The page that everyone sees. */
    ModelAndView published(Item item) {
        return page(item, item.content(), item.edition(), false);
    }

    /** The page as everyone would see it if the text being worked on were published now. */
    public ModelAndView preview(Item item) {
        return page(item, items.working(item), item.workingEdition(), true);
    }

    private ModelAndView page(Item item, Content content, int edition, boolean preview) {
        ColumnTree tree = columns.tree();
        InformationColumn column = tree.find(content.column()).orElseThrow();
        Page page = Page.of(content.title());
        for (InformationColumn above : tree.path(column)) {
            page = page.under(above.name(), above.path());
        }
        Instant published = item.publishedAt() == null ? time.now() : item.publishedAt();
        page = page.in(column.marks())
                .showing(new Article(
                        content.title(), published.atZone(CivilTime.ZONE).toLocalDateTime(), content.source()));
        boolean document = item.kind() == ItemKind.OFFICIAL_DOCUMENT;
        ItemView view = new ItemView(
                item,
                content,
                items.files(item.id(), edition),
                item.kind() == ItemKind.ITEM ? List.of() : items.linked(item.id()),
                document ? items.succession(item.id()) : List.of(),
                time.today(),
                preview);
        return new ModelAndView(
                document ? "documents/publicsite/document" : "documents/publicsite/item",
                Map.of("page", page, "view", view));
    }
}
