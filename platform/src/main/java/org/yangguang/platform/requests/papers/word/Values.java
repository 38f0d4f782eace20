package org.yangguang.platform.requests.papers.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What fields are filled in with.
 *
 * @param texts field name to text; lines become lines
 * @param lists field name to items, each with the texts of its parts by name
 */
public record Values(Map<String, String> texts, Map<String, List<Map<String, String>>> lists) {

    public Values {
        texts = Map.copyOf(texts);
        lists = Map.copyOf(lists);
    }

    boolean has(String name) {
        return !text(name).isBlank() || !items(name).isEmpty();
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    List<Map<String, String>> items(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** The same, and within them one item of a list. */
    Values within(Map<String, String> item) {
        Map<String, String> more = new HashMap<>(texts);
        more.putAll(item);
        return new Values(more, lists);
    }
}
