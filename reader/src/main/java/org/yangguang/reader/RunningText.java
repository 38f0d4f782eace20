package org.yangguang.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes paragraphs out of what is left outside the tables: page decoration falls out, wrapped lines are joined. */
final class RunningText {

    private static final Pattern DECORATION = Pattern.compile(
            ".*(?:ICP备|公网安备|网站标识码|版权所有|主办单位|主办：|承办：|打印本页|关闭窗口|上一篇|下一篇|字体：|字号：|浏览次数|访问量|点击数|当前位置|扫一扫|分享到).*");
    private static final Pattern BEGINNING = Pattern.compile("[\\s　]{2,}.*|[（(]?[一二三四五六七八九十\\d]{1,2}[)）、.．].*");
    private static final Pattern END = Pattern.compile(".*[。！？；：]\\s*");
    /** Lines cut by hand or copied from a PDF are about this long; a paragraph of one line is longer or ends with a stop. */
    private static final int WRAPPED = 60;

    private RunningText() {}

    static List<String> of(List<String> rest) {
        List<String> paragraphs = rest.stream()
                .filter(paragraph -> !DECORATION.matcher(paragraph).matches())
                .toList();
        int longest = paragraphs.stream().mapToInt(String::length).max().orElse(0);
        return longest > WRAPPED ? paragraphs : joined(paragraphs, longest);
    }

    /** A line that is nearly full and does not end a sentence goes on in the next one. */
    private static List<String> joined(List<String> lines, int longest) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            if (!open.isEmpty() && BEGINNING.matcher(line).matches()) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
            open.append(line.strip());
            if (line.strip().length() < longest * 0.8 || END.matcher(line).matches()) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
        }
        return paragraphs;
    }
}
