package org.yangguang.platform.documents.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The list of attachments that stands between text and signature: 附件：1.…… 2.……. */
final class Attachments {

    private static final Pattern FIRST = Pattern.compile("附\\s*件\\s*[:：]\\s*(?<title>\\S.*)");
    private static final Pattern NEXT = Pattern.compile("\\d{1,2}\\s*[.．、]\\s*(?<title>\\S.{1,100})");
    /** Several in one paragraph. */
    private static final Pattern WITHIN = Pattern.compile("(?:^|\\s)\\d{1,2}\\s*[.．、]\\s*");

    private Attachments() {}

    /** Their titles; the list is taken out of the elements. */
    static List<String> take(List<Element> elements) {
        List<String> titles = new ArrayList<>();
        for (int i = 1; i < elements.size(); i++) {
            Matcher first = FIRST.matcher(Head.text(elements.get(i)));
            if (!first.matches()) {
                continue;
            }
            add(first.group("title"), titles);
            elements.remove(i);
            while (i < elements.size()) {
                Matcher next = NEXT.matcher(Head.text(elements.get(i)));
                if (!next.matches()) {
                    break;
                }
                add(next.group(), titles);
                elements.remove(i);
            }
            return titles;
        }
        return titles;
    }

    private static void add(String text, List<String> titles) {
        for (String title : WITHIN.split(text)) {
            if (!title.isBlank()) {
                titles.add(title.strip());
            }
        }
    }
}
