package org.yangguang.platform.pages;

import java.util.List;

/** A module's lines in the staff menu. What the visitor may not open is left out by the layout, not by the module. */
@FunctionalInterface
public interface MenuSource {

    /** The same lines for everybody, in any order. */
    List<MenuItem> items();
}
