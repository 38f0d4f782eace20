package org.yangguang.platform.requests.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yangguang.statute.outcome.RemedyLaw;

/**
 * A version of a template, as lists show it.
 *
 * @param number 1 for an owner's first; 0 for the one that is built in
 * @param remark what was changed, in the words of who uploaded it
 * @param by who uploaded it; empty for the one that is built in
 * @param since the day it was uploaded; for the one that is built in, the day its law was last checked
 * @param inForce whether its owner has it in force
 * @param flags why it lost in review or in court, each with its day; empty where it did not
 */
public record Template(
        TemplateVersion version,
        Owner owner,
        int number,
        String remark,
        String by,
        LocalDate since,
        boolean inForce,
        List<String> flags) {

    public Template {
        flags = List.copyOf(flags);
    }

    /** Whose template it is; the nearest that is in force is used. */
    public enum Owner {
        ORGAN("本机关"),
        COUNTY("全县"),
        BUILT_IN("内置");

        private final String label;

        Owner(String label) {
            this.label = label;
        }

        /** In Chinese. */
        public String label() {
            return label;
        }
    }

    /** Why it should be replaced, in Chinese, following its name: it lost, or the law has changed since; else empty. */
    public Optional<String> outdated(LocalDate asOf) {
        if (!flags.isEmpty()) {
            return Optional.of("曾在行政复议或者行政诉讼中被纠正，请修改后重新上传");
        }
        boolean older = RemedyLaw.on(asOf).compareTo(RemedyLaw.on(since)) > 0;
        return older && version.kind().remedy() ? Optional.of("是在救济途径的法律修改以前上传的，请核对后重新上传") : Optional.empty();
    }

    /** As people call it: 内置, 全县第2版. */
    public String name() {
        return owner == Owner.BUILT_IN ? owner.label() : owner.label() + "第" + number + "版";
    }
}
