package org.yangguang.platform.documents.publicsite;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemFile;
import org.yangguang.platform.documents.ItemId;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.pages.Page;

/** One published item and its attachments. */
@Controller
class ItemController {

    private final Items items;
    private final ItemViews views;
    private final Files files;

    ItemController(Items items, ItemViews views, Files files) {
        this.items = items;
        this.views = views;
        this.files = files;
    }

    @GetMapping("/items/{id}")
    ModelAndView show(@PathVariable long id) {
        Item item = items.find(new ItemId(id))
                .filter(each -> each.publishedAt() != null)
                .orElseThrow(ItemController::notFound);
        return item.isPublic() ? views.published(item) : withdrawn(item);
    }

    /** The address stays, and says openly that and why the item was taken back; what it said is shown no more. */
    private static ModelAndView withdrawn(Item item) {
        var view =
                new ModelAndView("documents/publicsite/withdrawn", Map.of("page", Page.of("这条信息已经撤下"), "item", item));
        view.setStatus(HttpStatus.GONE);
        return view;
    }

    @GetMapping("/items/{id}/files/{n}")
    View file(@PathVariable long id, @PathVariable int n) {
        Item item = items.find(new ItemId(id)).filter(Item::isPublic).orElseThrow(ItemController::notFound);
        ItemFile file = items.files(item.id(), item.edition()).stream()
                .filter(each -> each.no() == n)
                .findFirst()
                .orElseThrow(ItemController::notFound);
        return (model, call, answer) -> write(file, answer);
    }

    /** To be saved, never shown by the browser as if it were our page; a picture in a page is shown nevertheless. */
    private void write(ItemFile file, HttpServletResponse answer) throws IOException {
        byte[] content = files.read(file.file());
        answer.setContentType(file.type());
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        answer.setContentLength(content.length);
        answer.getOutputStream().write(content);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
