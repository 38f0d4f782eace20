package org.yangguang.platform.pages;

import java.util.List;

/** What a module has on the public site. Only what works is offered. */
public interface SiteSection {

    /** The entrances, the same for everybody, in any order. */
    List<SiteLink> links();

    /** Addresses of single published things for the site map, newest first; the entrances need not be repeated. */
    default List<SiteLink> things() {
        return List.of();
    }
}
