package org.yangguang.platform.requests.papers.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.StreamSupport;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What is in a template, for those who check it.
 *
 * @param fields every field, with the lists in whose sections it stands, innermost first
 * @param sections names of the fields that sections ask for or go through
 * @param text the text without fields, a paragraph a line
 * @param problems what no template may hold, in Chinese
 */
public record WordFacts(List<Used> fields, List<String> sections, String text, List<String> problems) {

    public WordFacts {
        fields = List.copyOf(fields);
        sections = List.copyOf(sections);
        problems = List.copyOf(problems);
    }

    /** A field where it is used. */
    public record Used(String name, List<String> within) {}

    /** Reads a template. */
    public static WordFacts of(WordFile file) {
        Document main = file.main();
        Reading reading = new Reading();
        reading.read(main.getDocumentElement());
        reading.end();
        reading.contents(file, main);
        return new WordFacts(reading.fields, reading.sections, reading.text.toString(), reading.problems);
    }

    /** Goes through a template once. */
    private static final class Reading {
        private final List<Used> fields = new ArrayList<>();
        private final List<String> sections = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final List<String> problems = new ArrayList<>();
        private final Deque<Mark> open = new ArrayDeque<>();

        void read(Element container) {
            for (Element child : Ooxml.children(container)) {
                if (Ooxml.is(child, "p")) {
                    paragraph(Ooxml.text(child));
                }
                read(child);
            }
        }

        private void paragraph(String paragraph) {
            boolean alone = Mark.alone(paragraph).isPresent();
            Matcher match = Mark.PATTERN.matcher(paragraph);
            while (match.find()) {
                Mark mark = Mark.of(match);
                if (mark.kind() == Mark.Kind.FIELD) {
                    field(mark);
                } else if (!alone) {
                    problems.add(mark + " 应当单独成一段，前后不能有别的文字");
                } else {
                    section(mark);
                }
            }
            String rest = Mark.PATTERN.matcher(paragraph).replaceAll("");
            if (rest.matches(".*([{｛]{2}|[}｝]{2}).*")) {
                problems.add("“" + shortened(paragraph) + "”里的花括号不成对，栏目应写成 {{收件人}}");
            }
            text.append(rest).append('\n');
        }

        private void field(Mark mark) {
            if (mark.name().isEmpty()) {
                problems.add("有一对空的花括号 {{}}，请写上栏目名称");
            } else {
                fields.add(new Used(
                        mark.name(),
                        open.stream()
                                .filter(it -> it.kind() == Mark.Kind.EACH)
                                .map(Mark::name)
                                .toList()));
            }
        }

        private void section(Mark mark) {
            if (mark.kind().opens()) {
                open.push(mark);
                sections.add(mark.name());
            } else if (open.isEmpty() || open.peek().kind().end() != mark.kind()) {
                problems.add(mark + " 之前没有对应的开头");
            } else {
                open.pop();
            }
        }

        void end() {
            open.forEach(
                    mark -> problems.add(mark + " 之后缺少 " + new Mark(mark.kind().end(), "")));
        }

        /** What the PDF could not show as Word does, or what nobody sees. */
        void contents(WordFile file, Document main) {
            found(main, "模板里有修订痕迹，请先在“审阅”里接受或者拒绝全部修订", "ins", "del", "moveFrom", "moveTo");
            found(main, "模板里有批注，请先删除", "commentReference");
            found(main, "模板里有图片、图形或者文本框，请改为普通文字；红头和红线用文字和段落边框", "drawing", "pict", "object");
            found(main, "模板里有自动编号，请改为直接键入序号（一、（一）1.）", "numPr");
            found(main, "模板里有脚注或者尾注，请改写在正文里", "footnoteReference", "endnoteReference");
            found(main, "模板里有隐藏文字，请删除或者取消隐藏", "vanish");
            found(main, "模板里有 Word 域（例如自动日期），请改为普通文字或者栏目", "fldSimple", "instrText");
            found(main, "模板里有合并了几行的单元格，请只合并同一行的", "vMerge");
            if (StreamSupport.stream(file.names().spliterator(), false)
                    .anyMatch(name -> name.endsWith("vbaProject.bin") || name.contains("activeX"))) {
                problems.add("模板里有宏或者控件，请另存为不含宏的 Word 文档（.docx）");
            }
            for (String name : file.names()) {
                if (name.matches("word/(header|footer)\\d*\\.xml")
                        && file.find(name).stream().anyMatch(Reading::saysMoreThanThePage)) {
                    problems.add("页眉页脚里只能有页码，其他文字请写在正文里");
                    break;
                }
            }
        }

        private void found(Document main, String problem, String... names) {
            for (String name : names) {
                if (main.getElementsByTagNameNS(Ooxml.W, name).getLength() > 0) {
                    problems.add(problem);
                    return;
                }
            }
        }

        private static boolean saysMoreThanThePage(Document part) {
            return Ooxml.all(part.getDocumentElement(), "p").stream()
                    .map(Ooxml::text)
                    .anyMatch(it -> !it.matches("[\\s\\d—–\\-第页共/]*"));
        }

        private static String shortened(String text) {
            return text.length() <= 30 ? text : text.substring(0, 30) + "…";
        }
    }
}
