package org.yangguang.platform.documents.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yangguang.platform.documents.Content;
import org.yangguang.platform.documents.GateFinding.Severity;
import org.yangguang.platform.documents.Item;
import org.yangguang.platform.documents.ItemFile;

/** Words that the office keeps on its list. */
@Component
@Order(20)
class Words implements GateRule {

    private final GateSettings settings;

    Words(GateSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "WORDS";
    }

    @Override
    public String label() {
        return "词表里的词";
    }

    @Override
    public Severity usually() {
        return Severity.BLOCKS;
    }

    @Override
    public List<String> findings(Item item, Content content, List<ItemFile> files) {
        return found(content, settings.words());
    }

    /** A message for each word that stands in the title or the text. */
    static List<String> found(Content content, Map<String, String> words) {
        String text = content.title() + "\n" + content.body().plain();
        List<String> messages = new ArrayList<>();
        words.forEach((word, instead) -> {
            if (text.contains(word)) {
                messages.add("有“" + word + "”" + (instead.isEmpty() ? "，请核对" : "，是否应为“" + instead + "”"));
            }
        });
        return messages;
    }
}
