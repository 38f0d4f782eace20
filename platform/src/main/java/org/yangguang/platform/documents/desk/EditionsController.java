package org.yangguang.platform.documents.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.platform.documents.Content;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.pages.Form;
import org.yangguang.platform.pages.Option;
import org.yangguang.platform.pages.Page;

/** Two editions of an item side by side. */
@Controller
class EditionsController {

    private final ItemDesk desk;
    private final Items items;

    EditionsController(ItemDesk desk, Items items) {
        this.desk = desk;
        this.items = items;
    }

    @GetMapping(DeskAddresses.ITEM + "/editions")
    ModelAndView compare(
            @PathVariable String organ,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to) {
        Organ of = desk.organ(organ);
        Item item = desk.item(of, id);
        Map<Integer, Content> editions = new LinkedHashMap<>();
        items.pastEditions(item.id()).forEach(past -> editions.put(past.edition(), past.content()));
        editions.put(item.edition(), item.content());
        editions.put(item.workingEdition(), items.working(item));
        List<Integer> numbers = List.copyOf(editions.keySet());
        int after = Optional.ofNullable(to).filter(editions::containsKey).orElse(numbers.getLast());
        int before = Optional.ofNullable(from)
                .filter(editions::containsKey)
                .orElse(numbers.get(Math.max(0, numbers.size() - 2)));
        List<Option> options = numbers.stream()
                .map(number -> new Option(String.valueOf(number), "第" + number + "版" + remark(item, number)))
                .toList();
        return new ModelAndView(
                "documents/desk/editions",
                Map.of(
                        "page",
                        Page.of("比较版本")
                                .under("信息和公文", DeskAddresses.COUNTY + "/" + organ)
                                .under(item.content().title(), ItemDesk.address(of, item.id())),
                        "form",
                        Form.of(Map.of("from", String.valueOf(before), "to", String.valueOf(after))),
                        "address",
                        ItemDesk.address(of, item.id()) + "/editions",
                        "editions",
                        options,
                        "comparison",
                        Comparison.of(text(editions.get(before)), text(editions.get(after)))));
    }

    private static String remark(Item item, int number) {
        if (number == item.edition()) {
            return item.isPublic() ? "（公众现在看到的）" : "";
        }
        return number > item.edition() ? "（正在修改的）" : "";
    }

    private static String text(@Nullable Content content) {
        return content == null ? "" : content.title() + "\n" + content.body().plain();
    }
}
