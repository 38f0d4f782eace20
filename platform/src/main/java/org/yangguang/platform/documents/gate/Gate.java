package org.yangguang.platform.documents.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.platform.documents.Content;
import org.yangguang.platform.documents.GateFinding;
import org.yangguang.platform.documents.GateFinding.Severity;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemFile;
import org.yangguang.platform.documents.PublicationGate;

/** All rules, as the office has set them; what stops a publication comes first. */
@Component
class Gate implements PublicationGate {

    private final List<GateRule> rules;
    private final GateSettings settings;

    Gate(List<GateRule> rules, GateSettings settings) {
        this.rules = List.copyOf(rules);
        this.settings = settings;
    }

    List<GateRule> rules() {
        return rules;
    }

    @Override
    public List<GateFinding> findings(Item item, Content content, List<ItemFile> files) {
        Map<String, Optional<Severity>> decided = settings.decided();
        return rules.stream()
                .flatMap(rule -> decided.getOrDefault(rule.name(), Optional.of(rule.usually())).stream()
                        .flatMap(severity -> rule.findings(item, content, files).stream()
                                .map(message -> new GateFinding(severity, message))))
                .sorted(Comparator.comparing(GateFinding::severity))
                .toList();
    }
}
