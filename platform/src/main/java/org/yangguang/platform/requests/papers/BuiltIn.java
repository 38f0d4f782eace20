package org.yangguang.platform.requests.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.yangguang.platform.requests.papers.word.WordFile;
import org.yangguang.platform.requests.papers.word.WordText;

/**
 * The built-in templates: Word files made of the wording in the resources. Each stands in a frame, by its series or named
 * in its first line; {@code @标题}, {@code @结尾} and {@code @附件} stand for what all have alike.
 */
final class BuiltIn {

    private static final String TITLE = "@标题";

    private static final Map<String, List<String>> WORDING =
            read("wording/frames.txt", "wording/intake.txt", "wording/procedure.txt", "wording/answers.txt");

    private static final Map<PaperKind, WordFile> MADE = new ConcurrentHashMap<>();

    private BuiltIn() {}

    /** The template of a kind; made once. */
    static WordFile template(PaperKind kind) {
        return MADE.computeIfAbsent(kind, it -> WordText.word(it.title(), lines(it)));
    }

    private static List<String> lines(PaperKind kind) {
        List<String> body = wording(Integer.toString(kind.number()));
        boolean framed = body.getFirst().startsWith("@");
        String frame = framed ? body.getFirst().substring(1) : kind.series().name();
        List<String> own = framed ? body.subList(1, body.size()) : body;
        return wording(frame).stream()
                .flatMap(line -> line.equals("@@") ? own.stream() : expanded(line))
                .map(line -> line.replace(TITLE, printedTitle(kind)))
                .toList();
    }

    private static Stream<String> expanded(String line) {
        return line.startsWith("@") ? wording(line.substring(1)).stream().flatMap(BuiltIn::expanded) : Stream.of(line);
    }

    /** What a list adds in brackets to tell answers apart is not printed; the two forms are told apart on paper too. */
    private static String printedTitle(PaperKind kind) {
        return kind.series() == Series.NONE ? kind.title() : kind.title().replaceFirst("（[^）]*）$", "");
    }

    private static List<String> wording(String key) {
        List<String> lines = WORDING.get(key);
        if (lines == null || lines.isEmpty()) {
            throw new IllegalStateException("no wording for " + key);
        }
        return lines;
    }

    private static Map<String, List<String>> read(String... resources) {
        Map<String, List<String>> wording = new ConcurrentHashMap<>();
        for (String resource : resources) {
            List<String> current = new ArrayList<>();
            for (String line : Texts.lines(resource)) {
                if (line.startsWith("== ")) {
                    current = new ArrayList<>();
                    wording.put(line.substring(3).strip(), current);
                } else {
                    current.add(line);
                }
            }
        }
        return wording;
    }
}
