package org.yangguang.platform.requests.papers;

/** Where templates and settings are kept. */
public final class TemplateAddress {

    private static final String REQUESTS = "/workbench/requests/";

    private TemplateAddress() {}

    /** The list of an organ's templates. */
    public static String list(String organCode) {
        return REQUESTS + organCode + "/templates";
    }

    /** One kind of document. */
    public static String of(String organCode, PaperKind kind) {
        return list(organCode) + "/" + kind.number();
    }

    /** What an organ's documents say of it. */
    public static String settings(String organCode) {
        return REQUESTS + organCode + "/paper-settings";
    }
}
