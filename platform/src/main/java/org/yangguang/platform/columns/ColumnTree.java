package org.yangguang.platform.columns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All columns at one moment.
 *
 * @param list every column, closed ones too: each parent before its children, siblings in their order
 */
public record ColumnTree(List<InformationColumn> list) {

    public ColumnTree {
        list = List.copyOf(list);
    }

    /** The columns under one, in their order; those at the top for null. Closed ones are left out. */
    public List<InformationColumn> children(@Nullable ColumnId parent) {
        return list.stream()
                .filter(each -> Objects.equals(each.parent(), parent) && each.closedOn() == null)
                .toList();
    }

    public Optional<InformationColumn> find(ColumnId id) {
        return list.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<InformationColumn> find(String slug) {
        return list.stream().filter(each -> each.slug().equals(slug)).findFirst();
    }

    /** The column and every column that it stands under, outermost first. */
    public List<InformationColumn> path(InformationColumn column) {
        List<InformationColumn> path = new ArrayList<>();
        path.add(column);
        for (ColumnId up = column.parent(); up != null; up = path.getFirst().parent()) {
            path.addFirst(find(up).orElseThrow());
        }
        return List.copyOf(path);
    }

    /** How many columns stand above it. */
    public int depth(InformationColumn column) {
        return path(column).size() - 1;
    }

    /** The column itself and every column below it, closed ones too. */
    public Set<ColumnId> within(ColumnId column) {
        Set<ColumnId> within = new HashSet<>(Set.of(column));
        for (InformationColumn each : list) {
            if (each.parent() != null && within.contains(each.parent())) {
                within.add(each.id());
            }
        }
        return Set.copyOf(within);
    }
}
