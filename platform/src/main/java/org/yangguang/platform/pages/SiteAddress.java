package org.yangguang.platform.pages;

import org.springframework.stereotype.Component;

/** The configured public address of the site; never taken from a request, which anybody can write. */
@Component
public final class SiteAddress {

    private final SiteProperties marks;

    SiteAddress(SiteProperties marks) {
        this.marks = marks;
    }

    /** The absolute address of a path that starts with a slash. */
    public String absolute(String path) {
        return marks.address() + path;
    }
}
