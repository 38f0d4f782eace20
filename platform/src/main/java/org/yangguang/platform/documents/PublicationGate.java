package org.yangguang.platform.documents;

import java.util.List;

/** Looks at an item before it is published; every bean of this type is asked. */
public interface PublicationGate {

    /** What it finds in the text that is about to be published; empty where all is well. */
    List<GateFinding> findings(Item item, Content content, List<ItemFile> files);
}
