package org.yangguang.platform.documents.gate;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yangguang.platform.documents.Content;
import org.yangguang.platform.documents.DocumentFacts;
import org.yangguang.platform.documents.GateFinding.Severity;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemFile;

/** What a document has to say of itself (Art. 12: index, name, day). */
@Component
@Order(40)
class MissingFacts implements GateRule {

    @Override
    public String name() {
        return "MISSING_FACTS";
    }

    @Override
    public String label() {
        return "公文要素不全";
    }

    @Override
    public Severity usually() {
        return Severity.BLOCKS;
    }

    @Override
    public List<String> findings(Item item, Content content, List<ItemFile> files) {
        DocumentFacts facts = content.document();
        List<String> missing = new ArrayList<>();
        if (facts == null) {
            return missing;
        }
        if (facts.number() == null) {
            missing.add("文号");
        }
        if (facts.signedOn() == null) {
            missing.add("成文日期");
        }
        if (facts.indexNumber().isEmpty()) {
            missing.add("索引号");
        }
        if (facts.normative() && facts.subjectCategory().isEmpty()) {
            missing.add("主题分类");
        }
        return missing.isEmpty() ? List.of() : List.of("没有填写" + String.join("、", missing));
    }
}
