package org.yangguang.platform.requests.handling;

import java.util.Set;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.audit.DeedKind;

/** A deed with its names given once, so that what remains to be written is what it does. */
public abstract class NamedDeed implements CaseDeed {

    private final DeedKind kind;
    private final String segment;
    private final String label;
    private final int order;
    private final Set<Role> by;

    /**
     * @param segment its part of the address, a noun
     * @param label a verb and its object
     * @param order see {@link CaseDeed#order}
     */
    protected NamedDeed(DeedKind kind, String segment, String label, int order, Role... by) {
        this.kind = kind;
        this.segment = segment;
        this.label = label;
        this.order = order;
        this.by = Set.of(by);
    }

    @Override
    public final DeedKind kind() {
        return kind;
    }

    @Override
    public final String segment() {
        return segment;
    }

    @Override
    public final String label() {
        return label;
    }

    @Override
    public final Set<Role> by() {
        return by;
    }

    @Override
    public final int order() {
        return order;
    }
}
