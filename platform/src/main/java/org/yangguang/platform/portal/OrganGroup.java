package org.yangguang.platform.portal;

import java.util.List;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganKind;

/** Organs of one kind. */
public record OrganGroup(OrganKind kind, List<Organ> organs) {

    public OrganGroup {
        organs = List.copyOf(organs);
    }
}
