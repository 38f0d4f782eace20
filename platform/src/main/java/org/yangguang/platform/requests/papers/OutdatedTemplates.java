package org.yangguang.platform.requests.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.platform.doors.Check;
import org.yangguang.platform.doors.Shortfall;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.Organs;

/** Watches templates: made before the law on remedies changed, or lost in review or in court. */
@Component
class OutdatedTemplates implements Check {

    private final Templates templates;
    private final Organs organs;

    OutdatedTemplates(Templates templates, Organs organs) {
        this.templates = templates;
        this.organs = organs;
    }

    @Override
    public String title() {
        return "答复文书模板符合现行法律";
    }

    @Override
    public String basis() {
        return "《中华人民共和国行政复议法》第二十三条，《政府信息公开条例》第三十六条、第五十一条";
    }

    @Override
    public List<Shortfall> shortfalls(LocalDate asOf) {
        List<Shortfall> found = new ArrayList<>();
        for (Templates.Kept kept : templates.listInForce()) {
            Organ organ = organs.get(kept.keeper());
            Template template = kept.template();
            template.outdated(asOf)
                    .ifPresent(it -> found.add(new Shortfall(
                            organ.id(),
                            template.version().kind().title() + "的模板（" + template.name() + "）" + it,
                            since(template),
                            TemplateAddress.of(organ.code(), template.version().kind()))));
        }
        return found;
    }

    private static LocalDate since(Template template) {
        return template.flags().isEmpty()
                ? template.since()
                : LocalDate.parse(template.flags().getFirst().substring(0, 10));
    }
}
