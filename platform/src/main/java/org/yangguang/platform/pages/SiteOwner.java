package org.yangguang.platform.pages;

/** Who runs the site; the organs know. */
public interface SiteOwner {

    /** The name of the government at the root of the tree of organs, e.g. 沂水县人民政府. */
    String name();
}
