package org.yangguang.platform.columns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.pages.SiteColumn;

/**
 * A column of the public site.
 *
 * @param slug its name in addresses; never changes
 * @param keywords separated by commas
 * @param type its type by 国办发〔2017〕47号, for example 工作动态
 * @param parent the column that it stands under, or null at the top
 * @param position order among its siblings
 * @param inMenu whether the navigation of every page shows it
 * @param updateWithinDays in how many days something new must appear, or null where nothing is demanded
 * @param art20Item which of the fifteen items of Art. 20, or null
 * @param address the page that is its content, or null where items are published into it
 * @param closedOn since when nothing more is published into it, or null; what stands there stays
 */
public record InformationColumn(
        ColumnId id,
        String slug,
        String name,
        String description,
        String keywords,
        String type,
        @Nullable ColumnId parent,
        int position,
        boolean inMenu,
        @Nullable Integer updateWithinDays,
        @Nullable Integer art20Item,
        @Nullable String address,
        @Nullable LocalDate closedOn) {

    /** Its public page. */
    public String path() {
        return address == null ? "/columns/" + slug : address;
    }

    /** Whether items may be published into it. */
    public boolean takesItems() {
        return address == null && closedOn == null;
    }

    /** Its marks for the head of a page. */
    public SiteColumn marks() {
        return new SiteColumn(name, description, keywords, type);
    }
}
