package org.yangguang.platform.requests.papers;

import java.util.ArrayList;
import java.util.List;
import org.yangguang.statute.outcome.Decision;
import org.yangguang.statute.outcome.Remedies;
import org.yangguang.statute.outcome.Remedy;
import org.yangguang.statute.outcome.RemedySettings;

/** The remedy paragraph of a document: what the statute says of its answer, its day and its organ. */
final class PaperRemedies {

    private static final Remedies LAW = new Remedies(RemedySettings.standard());

    private PaperRemedies() {}

    /**
     * @param text empty where the document has none, or it cannot be written
     * @param missing what keeps it from being written
     */
    record Written(String text, List<String> missing) {}

    static Written of(PaperContent content, PaperSetting setting) {
        return content.kind()
                .decision()
                .map(decision -> written(decision, content, setting))
                .orElse(new Written("", List.of()));
    }

    private static Written written(Decision decision, PaperContent content, PaperSetting setting) {
        List<String> missing = new ArrayList<>();
        setting.missingForRemedy().forEach(what -> missing.add("无法写明救济途径：请先在文书设置里填写" + what));
        if (!missing.isEmpty()) {
            return new Written("", missing);
        }
        Remedy remedy =
                LAW.of(decision, content.on(), setting.replyingOrgan(), content.online(), setting.internetChannel());
        return switch (remedy) {
            case Remedy.None none -> throw new IllegalStateException("no remedy against an answer: " + none);
            case Remedy.Incomplete(var why) ->
                new Written(
                        "",
                        why.stream().map(it -> "无法写明救济途径：" + it + "请在文书设置里填写。").toList());
            case Remedy.Paragraph paragraph -> new Written(paragraph.text(), List.of());
        };
    }
}
