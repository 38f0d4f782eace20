package org.yangguang.platform.documents;

import org.yangguang.platform.files.FileId;

/**
 * An attachment of an item.
 *
 * @param no its number in the item, by which it is addressed; never used again
 * @param type media type by content
 * @param size in bytes
 */
public record ItemFile(ItemId item, int no, FileId file, String name, String type, long size) {

    /** Its public address. */
    public String address() {
        return "/items/" + item.value() + "/files/" + no;
    }
}
