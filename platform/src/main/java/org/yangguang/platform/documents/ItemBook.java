package org.yangguang.platform.documents;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.columns.ColumnId;
import org.yangguang.platform.files.FileId;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.time.CivilTime;

/** The one way to write an item; every call belongs into a deed. */
@Component
public class ItemBook {

    /** How often what is not published is evaluated again (Art. 18), in months. */
    private static final int REEVALUATION_MONTHS = 12;

    private final JdbcClient database;
    private final Items items;
    private final ItemWrites writes;
    private final ReviewChains chains;
    private final List<PublicationGate> gates;
    private final Organs organs;
    private final CivilTime time;
    private final ApplicationEventPublisher events;

    ItemBook(
            JdbcClient database,
            Items items,
            ItemWrites writes,
            ReviewChains chains,
            List<PublicationGate> gates,
            Organs organs,
            CivilTime time,
            ApplicationEventPublisher events) {
        this.database = database;
        this.items = items;
        this.writes = writes;
        this.chains = chains;
        this.gates = List.copyOf(gates);
        this.organs = organs;
        this.time = time;
        this.events = events;
    }

    /**
     * Begins an item; refused where its document number or index number is taken.
     *
     * @param by null where the program does it
     */
    public Effect open(OrganId organ, Draft draft, @Nullable PersonId by) {
        List<String> problems = writes.taken(null, draft.content());
        if (!problems.isEmpty()) {
            return new Effect.Refused(problems);
        }
        ItemId id = writes.insert(organs.get(organ), draft, by);
        writes.step(id, by, "起草", null);
        return done(id);
    }

    /**
     * Saves what is being written. Refused, with nothing changed, where somebody else has changed it since {@code version}
     * or it is no draft any more.
     */
    public Effect save(ItemId id, int version, Draft draft, PersonId by) {
        Item item = writes.lock(id);
        List<String> problems = new ArrayList<>(writes.taken(id, draft.content()));
        if (item.version() != version) {
            problems.addFirst("您打开以后，别人已经修改过。您输入的内容还在下面，请与现在的内容核对后再保存");
        }
        if (item.state() != ItemState.DRAFT) {
            problems.addFirst("已经送审，不能再修改；需要修改的，请先撤回或者退回");
        }
        if (!problems.isEmpty()) {
            return new Effect.Refused(problems);
        }
        if (item.publishedAt() == null) {
            writes.content(id, draft.content());
        } else {
            writes.revision(id, draft.content());
        }
        writes.draft(id, draft, by);
        return done(id);
    }

    /** Adds a file to the text that is being written; gives its number. */
    public int attach(ItemId id, FileId file) {
        Item item = draft(id);
        return writes.attach(item, file);
    }

    /** Takes a file out of the text that is being written; what is public keeps it. */
    public void detach(ItemId id, int no) {
        writes.detach(draft(id), no);
    }

    /** Throws a draft away that was never published. */
    public Effect discard(ItemId id, int version) {
        Item item = writes.lock(id);
        if (item.state() != ItemState.DRAFT || item.publishedAt() != null) {
            return new Effect.Refused(List.of("已经送审或者公布过，不能删除"));
        }
        if (item.version() != version) {
            return new Effect.Refused(List.of("您打开以后，别人已经修改过，请核对后再删除"));
        }
        writes.delete(id);
        return new Effect.Done("");
    }

    /** Notes that somebody has the text open for writing, or with null that nobody has. */
    public void editing(ItemId id, @Nullable PersonId by) {
        writes.editing(id, by);
    }

    /** What the gate finds in the text that would be published now. */
    public List<GateFinding> findings(Item item) {
        Content working = items.working(item);
        List<ItemFile> files = items.files(item.id(), item.workingEdition());
        return gates.stream()
                .flatMap(gate -> gate.findings(item, working, files).stream())
                .toList();
    }

    /** What stands against a move, in Chinese; empty where it can be made. The gate is not asked. */
    public List<String> problems(Item item, Moving moving) {
        return MoveRule.problems(new MoveRule.Wish(
                item, items.working(item), items.files(item.id(), item.workingEdition()), moving, time.now()));
    }

    /** Makes a move on the item as it was seen; refused where something stands against it. */
    public Effect move(ItemId id, int version, Moving moving) {
        Item item = writes.lock(id);
        if (item.version() != version) {
            return new Effect.Refused(List.of("您打开以后情况已经变化，请看过现在的内容再办理"));
        }
        List<String> problems = new ArrayList<>(problems(item, moving));
        if (problems.isEmpty() && moving.move().releases() && !moving.isByProgram() && moving.remark() == null) {
            findings(item).stream()
                    .filter(each -> each.severity() == GateFinding.Severity.BLOCKS)
                    .map(GateFinding::message)
                    .forEach(problems::add);
        }
        if (!problems.isEmpty()) {
            return new Effect.Refused(problems);
        }
        apply(item, moving);
        String label = item.turn()
                .filter(turn -> moving.move() == ItemMove.AGREE || moving.move() == ItemMove.APPROVE)
                .map(turn -> turn.place().label() + "：同意")
                .orElse(moving.move().label());
        writes.step(id, moving.by(), label, moving.remark());
        return done(id);
    }

    private void apply(Item item, Moving moving) {
        ItemId id = item.id();
        ItemState to = moving.move().to();
        switch (moving.move()) {
            case SUBMIT ->
                writes.submitted(
                        id,
                        chains.get(item.organ(), item.kind()).stream()
                                .map(ReviewStep::stored)
                                .toList());
            case AGREE, APPROVE -> writes.agreed(id, to);
            case SEND_BACK, TAKE_BACK, REVISE -> writes.backToDraft(id);
            case SCHEDULE ->
                writes.scheduled(id, Optional.ofNullable(moving.at()).orElseThrow(), moving.by());
            case UNSCHEDULE -> writes.state(id, to);
            case PUBLISH -> publish(item, moving, false);
            case PUBLISH_URGENTLY -> publish(item, moving, true);
            case CONFIRM -> writes.confirmed(id, moving.by());
            case FILE, KEEP -> writes.filed(id, time.today().plusMonths(REEVALUATION_MONTHS));
            case DROP_REVISION -> writes.dropRevision(item);
            case WITHDRAW -> {
                writes.withdrawn(id, Optional.ofNullable(moving.remark()).orElseThrow());
                changed(item, Set.of(item.content().column()));
            }
        }
    }

    private void publish(Item item, Moving moving, boolean urgently) {
        Content working = items.working(item);
        Set<ColumnId> columns = new HashSet<>(Set.of(working.column()));
        if (item.publishedAt() != null) {
            columns.add(item.content().column());
            writes.keepEdition(item);
            writes.content(item.id(), working);
        }
        Organ organ = organs.get(item.organ());
        writes.published(item, organ.name(), moving.by(), urgently);
        changed(item, columns);
    }

    /** Notes in its story that somebody looked at it and left it as it is. */
    public void remark(ItemId id, String what, String remark, PersonId by) {
        writes.step(id, by, what, remark);
    }

    /** Says how an official document stands from now on; its page, lists and finders show it at once. */
    public void stands(
            ItemId id,
            Validity validity,
            LocalDate since,
            String basis,
            @Nullable ItemId successor,
            @Nullable PersonId by) {
        Item item = writes.lock(id);
        database.sql("""
                        update official_document set validity = :validity, validity_since = :since, validity_basis = :basis,
                            successor = :successor
                        where item = :id
                        """)
                .param("validity", validity.name())
                .param("since", since)
                .param("basis", basis)
                .param("successor", successor == null ? null : successor.value(), Types.BIGINT)
                .param("id", id.value())
                .update();
        writes.touched(id);
        writes.step(id, by, "效力：" + validity.label(), basis);
        if (item.isPublic()) {
            changed(item, Set.of(item.content().column()));
        }
        if (successor != null) {
            Item after = items.get(successor);
            if (after.isPublic()) {
                changed(after, Set.of(after.content().column()));
            }
        }
    }

    /** Tells everybody concerned, and for what it is linked to as well: pages show their links. */
    private void changed(Item item, Set<ColumnId> columns) {
        events.publishEvent(new ItemChanged(item.id(), columns, item.organ()));
        items.linked(item.id())
                .forEach(line -> events.publishEvent(new ItemChanged(line.id(), Set.of(line.column()), line.organ())));
    }

    private Item draft(ItemId id) {
        Item item = writes.lock(id);
        if (item.state() != ItemState.DRAFT) {
            throw new IllegalStateException(item.subject() + " is no draft but " + item.state());
        }
        return item;
    }

    private static Effect done(ItemId id) {
        return new Effect.Done("", "item:" + id.value());
    }
}
