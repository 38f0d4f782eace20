package org.yangguang.platform.documents;

import static org.yangguang.platform.documents.ItemState.APPROVED;
import static org.yangguang.platform.documents.ItemState.DRAFT;
import static org.yangguang.platform.documents.ItemState.FILED;
import static org.yangguang.platform.documents.ItemState.IN_REVIEW;
import static org.yangguang.platform.documents.ItemState.PUBLISHED;
import static org.yangguang.platform.documents.ItemState.SCHEDULED;
import static org.yangguang.platform.documents.ItemState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.yangguang.platform.audit.DeedKind;

/** What can be done with an item, from which states, and where it leads: the whole of its way on one screen. */
public enum ItemMove implements DeedKind {
    SUBMIT("送审", IN_REVIEW, DRAFT),
    AGREE("审核同意", IN_REVIEW, IN_REVIEW),
    /** The last agreement before publishing. */
    APPROVE("审核通过", APPROVED, IN_REVIEW),
    SEND_BACK("退回修改", DRAFT, IN_REVIEW, APPROVED, SCHEDULED),
    TAKE_BACK("撤回送审", DRAFT, IN_REVIEW, APPROVED),
    SCHEDULE("定时发布", SCHEDULED, APPROVED),
    UNSCHEDULE("取消定时", APPROVED, SCHEDULED),
    PUBLISH("发布", PUBLISHED, APPROVED, SCHEDULED),
    /** By one person where it cannot wait; somebody else agrees afterwards. */
    PUBLISH_URGENTLY("紧急发布", PUBLISHED, DRAFT, IN_REVIEW, APPROVED),
    CONFIRM("补批紧急发布", PUBLISHED, PUBLISHED),
    /** What is not published is kept with its attribute. */
    FILE("存档", FILED, APPROVED),
    /** Evaluated again and still not published (Art. 18). */
    KEEP("评估后维持", FILED, FILED),
    REVISE("修改", DRAFT, PUBLISHED, FILED, WITHDRAWN),
    DROP_REVISION("放弃修改", PUBLISHED, DRAFT),
    WITHDRAW("撤下", WITHDRAWN, PUBLISHED, DRAFT, IN_REVIEW, APPROVED, SCHEDULED);

    private final String label;
    private final ItemState to;

    @SuppressWarnings("ImmutableEnumChecker") // made unmodifiable in the constructor
    private final Set<ItemState> from;

    ItemMove(String label, ItemState to, ItemState first, ItemState... others) {
        this.label = label;
        this.to = to;
        this.from = Set.copyOf(EnumSet.of(first, others));
    }

    @Override
    public String label() {
        return label;
    }

    /** The state that it leads to. */
    public ItemState to() {
        return to;
    }

    /** Whether it can be made from that state, by the state alone. */
    public boolean leadsFrom(ItemState state) {
        return from.contains(state);
    }

    /** Whether the public sees something else afterwards. */
    public boolean changesWhatIsPublic() {
        return this == PUBLISH || this == PUBLISH_URGENTLY || this == WITHDRAW;
    }

    /** Whether somebody takes responsibility for what the public will see. */
    boolean releases() {
        return this == PUBLISH || this == PUBLISH_URGENTLY || this == SCHEDULE;
    }
}
