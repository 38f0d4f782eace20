package org.yangguang.platform.documents.gate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yangguang.platform.documents.Content;
import org.yangguang.platform.documents.GateFinding.Severity;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemFile;
import org.yangguang.platform.documents.ItemId;
import org.yangguang.platform.documents.Items;

/** Links to items of this site that are not public, and to attachments that are not there. */
@Component
@Order(60)
class DeadLinks implements GateRule {

    private static final Pattern ITEM = Pattern.compile("/items/(\\d{1,18})(?:/files/(\\d{1,9}))?");

    private final Items items;

    DeadLinks(Items items) {
        this.items = items;
    }

    @Override
    public String name() {
        return "DEAD_LINKS";
    }

    @Override
    public String label() {
        return "打不开的站内链接";
    }

    @Override
    public Severity usually() {
        return Severity.BLOCKS;
    }

    @Override
    public List<String> findings(Item item, Content content, List<ItemFile> files) {
        return Jsoup.parseBodyFragment(content.body().text()).select("[href], [src]").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .distinct()
                .filter(address -> isDead(address, item, files))
                .map(address -> "链接 " + address + " 打不开：那里没有已公开的内容")
                .toList();
    }

    private boolean isDead(String address, Item item, List<ItemFile> files) {
        Matcher link = ITEM.matcher(address);
        if (!link.matches()) {
            return false;
        }
        ItemId id = new ItemId(Long.parseLong(link.group(1)));
        String no = link.group(2);
        if (id.equals(item.id())) {
            return no != null && files.stream().noneMatch(file -> file.no() == Integer.parseInt(no));
        }
        return items.find(id).filter(Item::isPublic).isEmpty();
    }
}
