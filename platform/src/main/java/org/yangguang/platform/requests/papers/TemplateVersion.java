package org.yangguang.platform.requests.papers;

/**
 * Identifies one version of a template, for ever.
 *
 * @param id 0 for the one that is built in
 */
public record TemplateVersion(PaperKind kind, long id) {

    static final long BUILT_IN = 0;

    static TemplateVersion builtIn(PaperKind kind) {
        return new TemplateVersion(kind, BUILT_IN);
    }

    public boolean isBuiltIn() {
        return id == BUILT_IN;
    }
}
