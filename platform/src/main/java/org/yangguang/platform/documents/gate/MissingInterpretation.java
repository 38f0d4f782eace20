package org.yangguang.platform.documents.gate;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.documents.Content;
import org.yangguang.platform.documents.DocumentFacts;
import org.yangguang.platform.documents.GateFinding.Severity;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemFile;

/** A normative document is published together with its interpretation: one must at least be drafted. */
@Component
@Order(50)
class MissingInterpretation implements GateRule {

    private final JdbcClient database;

    MissingInterpretation(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "MISSING_INTERPRETATION";
    }

    @Override
    public String label() {
        return "规范性文件没有解读";
    }

    @Override
    public Severity usually() {
        return Severity.WARNS;
    }

    @Override
    public List<String> findings(Item item, Content content, List<ItemFile> files) {
        DocumentFacts facts = content.document();
        if (facts == null || !facts.normative()) {
            return List.of();
        }
        boolean exists = database.sql("select exists (select from interpretation where document = :id)")
                .param("id", item.id().value())
                .query(Boolean.class)
                .single();
        return exists ? List.of() : List.of("还没有起草解读；解读应当和文件同步发布，最迟在发布后3个工作日内");
    }
}
