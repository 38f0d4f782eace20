package org.yangguang.platform.organs;

/**
 * 政府信息公开工作机构: the part of an organ that answers for disclosure (Art. 4), and how to reach it (Art. 12). A text that is empty is
 * not known yet.
 *
 * @param name what it is called, mostly a room or department of the organ
 */
public record DisclosureOffice(String name, String address, String hours, String phone, String fax, String email) {

    /** An office of which nothing is known but what such offices are called. */
    public static final DisclosureOffice UNKNOWN = new DisclosureOffice("政府信息公开办公室", "", "", "", "", "");
}
