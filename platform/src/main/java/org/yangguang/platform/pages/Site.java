package org.yangguang.platform.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The site as a page shows it: whose it is, and its marks. */
record Site(String owner, SiteProperties marks) {

    /** Organ and site together, e.g. 沂水县人民政府 政府信息公开. */
    String fullName() {
        return owner + " " + marks.name();
    }

    String organiser() {
        return marks.organiser().isEmpty() ? owner : marks.organiser();
    }

    /** The national form to report an error, filled in with this site and the page it was found on. */
    String errorReport(String path) {
        return marks.errorReport()
                + "?site_code="
                + URLEncoder.encode(marks.idCode(), StandardCharsets.UTF_8)
                + "&url="
                + URLEncoder.encode(marks.address() + path, StandardCharsets.UTF_8);
    }
}
