package org.yangguang.platform.documents.gate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.documents.GateFinding.Severity;

/** What the office decided about the gate. */
@Component
class GateSettings {

    private final JdbcClient database;

    GateSettings(JdbcClient database) {
        this.database = database;
    }

    /** What a rule's findings mean; empty where it is passed over. */
    Map<String, Optional<Severity>> decided() {
        Map<String, Optional<Severity>> decided = new HashMap<>();
        database.sql("select rule, setting from item_gate_setting").query(row -> {
            String setting = row.getString("setting");
            decided.put(
                    row.getString("rule"),
                    setting.equals("OFF") ? Optional.empty() : Optional.of(Severity.valueOf(setting)));
        });
        return decided;
    }

    void decide(String rule, String setting) {
        database.sql("insert into item_gate_setting (rule, setting) values (:rule, :setting)"
                        + " on conflict (rule) do update set setting = :setting")
                .param("rule", rule)
                .param("setting", setting)
                .update();
    }

    /** The office's words, each with what to write instead, which may be empty. */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        database.sql("select word, coalesce(instead, '') as instead from item_gate_word order by word")
                .query(row -> {
                    words.put(row.getString("word"), row.getString("instead"));
                });
        return words;
    }

    /** Puts these in the place of all. */
    void setWords(Map<String, String> words) {
        database.sql("delete from item_gate_word").update();
        words.forEach((word, instead) -> database.sql(
                        "insert into item_gate_word (word, instead) values (:word, nullif(:instead, ''))")
                .param("word", word)
                .param("instead", instead)
                .update());
    }
}
