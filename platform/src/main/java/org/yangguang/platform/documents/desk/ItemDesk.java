package org.yangguang.platform.documents.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.DeedKind;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.documents.Draft;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemBook;
import org.yangguang.platform.documents.ItemId;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.documents.Moving;
import org.yangguang.platform.files.Files;
import org.yangguang.platform.files.StoredFile;
import org.yangguang.platform.files.Storing;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;

/** What staff do with items, each as one deed; gives the address of the item's page. */
@Component
class ItemDesk {

    private final Items items;
    private final ItemBook book;
    private final Organs organs;
    private final Files files;
    private final Deeds deeds;

    ItemDesk(Items items, ItemBook book, Organs organs, Files files, Deeds deeds) {
        this.items = items;
        this.book = book;
        this.organs = organs;
        this.files = files;
        this.deeds = deeds;
    }

    Organ organ(String code) {
        return organs.findByCode(code).orElseThrow(ItemDesk::notFound);
    }

    /** The item, if the organ in the address is its own. */
    Item item(Organ organ, long id) {
        return items.find(new ItemId(id))
                .filter(item -> item.organ().equals(organ.id()))
                .orElseThrow(ItemDesk::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static String address(Organ organ, ItemId item) {
        return DeskAddresses.COUNTY + "/" + organ.code() + "/" + item.value();
    }

    Effect open(String key, Organ organ, Draft draft, SignedIn by) {
        Deed deed = Deed.of(key, DeskDeed.ITEM_BEGUN, "organ:" + organ.id().value())
                .forOrgan(organ.id().value());
        return deeds.attempt(deed, () -> switch (book.open(organ.id(), draft, by.person())) {
            case Effect.Refused refused -> refused;
            case Effect.Done(String next, String subject) ->
                new Effect.Done(
                        DeskAddresses.COUNTY + "/" + organ.code() + "/" + subject.substring("item:".length()), subject);
        });
    }

    Effect save(String key, Organ organ, Item item, int version, Draft draft, SignedIn by) {
        return perform(key, DeskDeed.ITEM_SAVED, organ, item, () -> book.save(item.id(), version, draft, by.person()));
    }

    Effect discard(String key, Organ organ, Item item, int version) {
        Deed deed = deed(key, DeskDeed.ITEM_DISCARDED, organ, item);
        return deeds.attempt(deed, () -> switch (book.discard(item.id(), version)) {
            case Effect.Refused refused -> refused;
            case Effect.Done done -> new Effect.Done(DeskAddresses.COUNTY + "/" + organ.code());
        });
    }

    Effect attach(String key, Organ organ, Item item, MultipartFile file) {
        return perform(key, DeskDeed.ITEM_FILE_ADDED, organ, item, () -> {
            try (var content = file.getInputStream()) {
                String name = String.valueOf(file.getOriginalFilename());
                return switch (files.store(organ.id(), name, content)) {
                    case Storing.Rejected(String problem) -> new Effect.Refused(List.of(problem));
                    case Storing.Stored(StoredFile stored) -> {
                        book.attach(item.id(), stored.id());
                        yield new Effect.Done("");
                    }
                };
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the uploaded file", e);
            }
        });
    }

    Effect detach(String key, Organ organ, Item item, int no) {
        return perform(key, DeskDeed.ITEM_FILE_REMOVED, organ, item, () -> {
            book.detach(item.id(), no);
            return new Effect.Done("");
        });
    }

    Effect move(String key, Organ organ, Item item, int version, Moving moving) {
        Deed deed = deed(key, moving.move(), organ, item)
                .because(moving.remark())
                .with(Map.of("from", item.state().name()));
        return deeds.attempt(deed, () -> toPage(organ, item, book.move(item.id(), version, moving)));
    }

    private Effect perform(String key, DeedKind kind, Organ organ, Item item, Supplier<Effect> work) {
        return deeds.attempt(deed(key, kind, organ, item), () -> toPage(organ, item, work.get()));
    }

    private static Effect toPage(Organ organ, Item item, Effect effect) {
        return switch (effect) {
            case Effect.Refused refused -> refused;
            case Effect.Done done -> new Effect.Done(address(organ, item.id()));
        };
    }

    private static Deed deed(String key, DeedKind kind, Organ organ, Item item) {
        return Deed.of(key, kind, item.subject()).forOrgan(organ.id().value());
    }
}
