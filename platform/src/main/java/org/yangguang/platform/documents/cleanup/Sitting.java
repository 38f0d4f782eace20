package org.yangguang.platform.documents.cleanup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.DeedKind;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemBook;
import org.yangguang.platform.documents.ItemFilter;
import org.yangguang.platform.documents.ItemId;
import org.yangguang.platform.documents.ItemLine;
import org.yangguang.platform.documents.Items;
import org.yangguang.platform.organs.Organ;

/** One sitting over the normative documents of an organ. */
@Component
class Sitting {

    static final String COUNTY = "/workbench/clean-up";

    /** More than any county has; one page holds them all. */
    private static final int MOST = 2_000;

    private final Items items;
    private final ItemBook book;
    private final Deeds deeds;

    Sitting(Items items, ItemBook book, Deeds deeds) {
        this.items = items;
        this.book = book;
        this.deeds = deeds;
    }

    private enum SittingDeed implements DeedKind {
        NORMATIVE_DOCUMENTS_CLEANED_UP("清理规范性文件");

        private final String label;

        SittingDeed(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * What is said of one document.
     *
     * @param successor the document in its place, or null
     */
    record Decision(
            ItemId document, Verdict verdict, @Nullable ItemId successor) {}

    /** The public normative documents of the organ, the newest first. */
    List<ItemLine> documents(Organ organ) {
        return items.lines(ItemFilter.ALL.onlyNormative().of(organ.id()), MOST, 0);
    }

    /** Writes everything that was decided, or nothing. */
    Effect decide(String key, Organ organ, List<Decision> decisions, LocalDate since, String basis, SignedIn by) {
        Deed deed = Deed.of(
                        key,
                        SittingDeed.NORMATIVE_DOCUMENTS_CLEANED_UP,
                        "organ:" + organ.id().value())
                .forOrgan(organ.id().value())
                .because(basis)
                .with(Map.of("documents", String.valueOf(decisions.size())));
        return deeds.attempt(deed, () -> {
            for (Decision decision : decisions) {
                Item item = items.get(decision.document());
                if (!item.organ().equals(organ.id())) {
                    return new Effect.Refused(List.of("“" + item.content().title() + "”不是本机关的文件"));
                }
                boolean stays = item.status() != null
                        && item.status().noted() == decision.verdict().validity();
                if (stays) {
                    book.remark(item.id(), "清理：" + decision.verdict().label(), basis, by.person());
                } else {
                    book.stands(
                            item.id(), decision.verdict().validity(), since, basis, decision.successor(), by.person());
                }
            }
            return new Effect.Done(COUNTY + "/" + organ.code());
        });
    }
}
