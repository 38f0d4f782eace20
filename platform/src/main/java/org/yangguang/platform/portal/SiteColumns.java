package org.yangguang.platform.portal;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yangguang.platform.columns.ColumnTree;
import org.yangguang.platform.columns.Columns;
import org.yangguang.platform.columns.ColumnsChanged;
import org.yangguang.platform.columns.InformationColumn;
import org.yangguang.platform.pages.SiteLink;
import org.yangguang.platform.pages.SiteSection;

/** The columns as the site shows them. Every page draws its menu from them, so they are kept at hand. */
@Component
class SiteColumns implements SiteSection {

    /** For changes made on another node. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    /** Columns stand after what one can do on the site. */
    private static final int FIRST = 100;

    private record Known(ColumnTree tree, long readAt) {}

    private final Columns columns;
    private volatile @Nullable Known known;

    SiteColumns(Columns columns) {
        this.columns = columns;
    }

    ColumnTree tree() {
        Known last = known;
        if (last == null || System.nanoTime() - last.readAt() > GOOD_FOR.toNanos()) {
            last = new Known(columns.tree(), System.nanoTime());
            known = last;
        }
        return last.tree();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(ColumnsChanged changed) {
        known = null;
    }

    @Override
    public List<SiteLink> links() {
        Stream<SiteLink> own = Stream.of(
                new SiteLink("公开指南", "信息怎样分类、怎样查阅和申请，每个机关找谁。", DisclosureGuideController.GUIDE, 60, false),
                new SiteLink("政府机关", "每个机关公开了什么，它的公开工作机构在哪里。", OrganPagesController.ORGANS, 70, false));
        // What has a page of another module is offered by that module.
        Stream<SiteLink> inMenu = tree().children(null).stream()
                .filter(column -> column.address() == null && column.inMenu())
                .map(column -> link(column, true));
        return Stream.concat(own, inMenu).toList();
    }

    @Override
    public List<SiteLink> things() {
        return tree().list().stream()
                .filter(column -> column.address() == null)
                .map(column -> link(column, false))
                .toList();
    }

    private static SiteLink link(InformationColumn column, boolean inNavigation) {
        return new SiteLink(
                column.name(), column.description(), column.path(), FIRST + column.position(), inNavigation);
    }
}
