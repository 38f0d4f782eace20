package org.yangguang.platform.pages;

/**
 * A column of a list.
 *
 * @param sortable whether the head is a link that sorts by it
 * @param numeric whether figures stand in it: set flush right
 */
public record Column(String key, String label, boolean sortable, boolean numeric) {

    /** A column that is only read. */
    public static Column text(String key, String label) {
        return new Column(key, label, false, false);
    }

    public static Column number(String key, String label) {
        return new Column(key, label, false, true);
    }

    /** The same column, sortable. */
    public Column sorted() {
        return new Column(key, label, true, numeric);
    }
}
