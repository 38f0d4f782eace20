package org.yangguang.platform.documents.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What is attached within the file: each annex begins with its number, its title stands in the middle below. */
final class Annexes {

    private Annexes() {}

    static String of(List<Element> elements) {
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (!Foot.beginsAnnex(element)) {
                all.add(element);
                continue;
            }
            String title = Head.text(element).replaceAll("[\\s:：]", "");
            while (i + 1 < elements.size()
                    && elements.get(i + 1).attr(FileText.ALIGNED).equals(FileText.CENTRE)
                    && elements.get(i + 1).text().length() <= 60) {
                title += (title.matches("附件\\S{0,3}") ? "　" : "") + Head.text(elements.get(++i));
            }
            all.add(new Element("p").attr(FileText.LEVEL, "0").text(title));
        }
        Headings.mark(all);
        return CleanBody.of(all);
    }
}
