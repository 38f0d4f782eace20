package org.yangguang.platform.requests.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.platform.requests.papers.PaperField.Kind;
import org.yangguang.platform.requests.papers.word.WordFacts;
import org.yangguang.platform.requests.papers.word.WordFile;

/** What is wrong with a template of a kind: everything at once, in the words of a clerk. */
public final class TemplateCheck {

    /** In bytes; a template without pictures has a tenth of it. */
    public static final int LARGEST = 2 << 20;

    private static final Pattern REMEDY = Pattern.compile("[^。；\\n]*(行政复议|行政诉讼|提起诉讼|向人民法院起诉)[^。；\\n]*");
    private static final List<String> ITEM = List.of("序号", "内容");

    private final PaperKind kind;
    private final WordFacts facts;
    private final List<String> problems;
    private final Map<String, PaperField> known = new HashMap<>();

    private TemplateCheck(PaperKind kind, WordFacts facts) {
        this.kind = kind;
        this.facts = facts;
        this.problems = new ArrayList<>(facts.problems());
        kind.allFields().forEach(field -> known.put(field.label(), field));
    }

    /** The problems of a file that came from outside. */
    public static List<String> problems(PaperKind kind, byte[] file) {
        if (file.length > LARGEST) {
            return List.of("模板超过2MB，请去掉图片等多余内容后再上传");
        }
        Optional<WordFile> word = WordFile.read(file);
        return word.isEmpty()
                ? List.of("这不是 Word 文档（.docx），或者已经损坏、加密。旧的 .doc 请在 Word 里另存为 .docx")
                : problems(kind, word.get());
    }

    /** The problems of a Word file; empty where it can be used. */
    public static List<String> problems(PaperKind kind, WordFile file) {
        TemplateCheck check = new TemplateCheck(kind, WordFacts.of(file));
        check.unknown();
        check.missing();
        check.remedies();
        check.wording();
        return List.copyOf(new LinkedHashSet<>(check.problems));
    }

    private void unknown() {
        for (WordFacts.Used used : facts.fields()) {
            boolean partOfItem =
                    used.within().stream().anyMatch(list -> partsOf(list).contains(used.name()));
            if (!partOfItem && !known.containsKey(used.name())) {
                problems.add(
                        ITEM.contains(used.name())
                                ? "{{" + used.name() + "}} 只能写在“逐项”段落里"
                                : "没有叫“" + used.name() + "”的栏目" + suggestion(used));
            } else if (!partOfItem && isList(used.name())) {
                problems.add("“" + used.name() + "”有多项，请写成三段：{{逐项：" + used.name() + "}}、{{内容}}、{{逐项完}}");
            }
        }
        for (String section : facts.sections()) {
            if (!known.containsKey(section)) {
                problems.add("没有叫“" + section + "”的栏目" + nearest(section, known.keySet()));
            }
        }
    }

    private String suggestion(WordFacts.Used used) {
        Set<String> names = Stream.concat(
                        known.keySet().stream(), used.within().stream().flatMap(list -> partsOf(list).stream()))
                .collect(Collectors.toSet());
        return nearest(used.name(), names);
    }

    private boolean isList(String name) {
        PaperField field = known.get(name);
        return field != null && field.kind() == Kind.LIST;
    }

    private List<String> partsOf(String list) {
        PaperField field = known.get(list);
        return field == null
                ? ITEM
                : Stream.concat(ITEM.stream(), field.columns().stream()).toList();
    }

    /** Every field that is not left to the county: what the law demands, common or own. */
    private void missing() {
        for (PaperField field : kind.allFields()) {
            boolean optional =
                    field.need() == PaperField.Need.OPTIONAL && kind.fields().contains(field);
            if (!optional && !uses(field)) {
                problems.add("缺少“" + field.label() + "”，请在合适的地方写上 "
                        + (field.kind() == Kind.LIST
                                ? "{{逐项：" + field.label() + "}}…{{逐项完}}"
                                : "{{" + field.label() + "}}")
                        + basis());
            } else if (field.kind() == Kind.LIST && !field.columns().isEmpty()) {
                field.columns().stream()
                        .filter(column -> facts.fields().stream()
                                .noneMatch(it ->
                                        it.name().equals(column) && it.within().contains(field.label())))
                        .forEach(column -> problems.add("“" + field.label() + "”的每一项里缺少 {{" + column + "}}"));
            }
        }
    }

    private String basis() {
        return "（" + kind.basis() + "）";
    }

    private boolean uses(PaperField field) {
        return field.kind() == Kind.LIST
                ? facts.sections().contains(field.label())
                : facts.fields().stream().anyMatch(it -> it.name().equals(field.label()));
    }

    /** The paragraph follows from the answer and the day: a template only says where it stands. */
    private void remedies() {
        String remedy = CommonField.REMEDY.label();
        long places =
                facts.fields().stream().filter(it -> it.name().equals(remedy)).count();
        if (kind.remedy() && places > 1) {
            problems.add("{{" + remedy + "}} 只能出现一次");
        }
        REMEDY.matcher(facts.text())
                .results()
                .forEach(it -> problems.add("“" + it.group().strip() + "”："
                        + (kind.remedy()
                                ? "救济途径由系统按作出答复之日的法律写入，请删去这句话，只保留 {{" + remedy + "}}"
                                : "这种文书不能单独申请行政复议或者提起行政诉讼，请删去这句话")));
    }

    private void wording() {
        kind.mustSay().stream()
                .filter(words -> !facts.text().contains(words))
                .forEach(words -> problems.add("缺少法定内容“" + words + "”" + basis()));
    }

    private static String nearest(String name, Set<String> names) {
        return names.stream()
                .min(Comparator.comparingInt((String it) -> distance(name, it)).thenComparing(it -> it))
                .filter(it -> distance(name, it) <= Math.max(1, name.length() / 2))
                .map(it -> "，是不是“" + it + "”？")
                .orElse("，请对照本页的栏目表");
    }

    /** How many characters must be put in, taken out or changed. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
