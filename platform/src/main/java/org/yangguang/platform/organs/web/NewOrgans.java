package org.yangguang.platform.organs.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganKind;

/**
 * Organs as pasted from a table: a line for each, with code, name and kind between tabs, commas or spaces.
 *
 * @param organs those that were understood, in the order of the lines
 * @param problems everything that is wrong, each with its line
 */
record NewOrgans(List<NewOrgan> organs, List<String> problems) {

    /** As many as a county with all its agencies has, several times over. */
    static final int MOST = 500;

    private static final String CODE = "[0-9A-Za-z][0-9A-Za-z-]{0,39}";
    private static final int LONGEST_NAME = 100;

    NewOrgans {
        organs = List.copyOf(organs);
        problems = List.copyOf(problems);
    }

    /** One line. */
    record NewOrgan(String code, String name, OrganKind kind) {}

    /**
     * Reads the lines; empty ones are passed over.
     *
     * @param otherwise the kind of those that name none
     * @param existing organs whose codes, and where they still exist names, are taken
     */
    static NewOrgans read(String text, OrganKind otherwise, List<Organ> existing) {
        List<NewOrgan> organs = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Set<String> codes = new HashSet<>(existing.stream().map(Organ::code).toList());
        Set<String> names = new HashSet<>(existing.stream()
                .filter(organ -> organ.validTo() == null)
                .map(Organ::name)
                .toList());
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                String at = "第" + (i + 1) + "行：";
                List<String> found = new ArrayList<>();
                line(lines.get(i), otherwise, found).ifPresent(organ -> {
                    if (!codes.add(organ.code())) {
                        found.add("代码" + organ.code() + "已经有机关使用");
                    }
                    if (!names.add(organ.name())) {
                        found.add("已经有名为“" + organ.name() + "”的机关");
                    }
                    organs.add(organ);
                });
                found.forEach(problem -> problems.add(at + problem));
            }
        }
        if (organs.isEmpty() && problems.isEmpty()) {
            problems.add("请填写机关，一行一个，例如 371323-D02 县发展和改革局");
        }
        if (organs.size() > MOST) {
            problems.add("一次最多新增" + MOST + "个机关，现在是" + organs.size() + "个，请分几次新增");
        }
        return new NewOrgans(organs, problems);
    }

    private static Optional<NewOrgan> line(String line, OrganKind otherwise, List<String> problems) {
        String[] fields = line.strip().split("\\s*[\\t,，]\\s*|\\s+", -1);
        if (fields.length < 2 || fields.length > 3) {
            problems.add("应写代码、名称、性质三项（性质可以不写），用空格、逗号或制表符隔开，现在是" + fields.length + "项");
            return Optional.empty();
        }
        OrganKind kind = fields.length == 2 ? otherwise : kind(fields[2], otherwise, problems);
        checkCode(fields[0], problems);
        checkName(fields[1], problems);
        return Optional.of(new NewOrgan(fields[0], fields[1], kind));
    }

    private static OrganKind kind(String label, OrganKind otherwise, List<String> problems) {
        Optional<OrganKind> kind = Arrays.stream(OrganKind.values())
                .filter(each -> each.label().equals(label))
                .findFirst();
        if (kind.isEmpty()) {
            problems.add("没有“" + label + "”这种性质，可以写："
                    + String.join(
                            "、",
                            Arrays.stream(OrganKind.values())
                                    .map(OrganKind::label)
                                    .toList()));
        }
        return kind.orElse(otherwise);
    }

    private static void checkCode(String code, List<String> problems) {
        // "new" is the address of the page that adds organs.
        if (!code.matches(CODE) || code.equals("new")) {
            problems.add("代码由1至40个字母、数字和横线组成，现在是“" + code + "”");
        }
    }

    private static void checkName(String name, List<String> problems) {
        if (name.isEmpty()) {
            problems.add("没有名称");
        } else if (name.length() > LONGEST_NAME) {
            problems.add("名称最多" + LONGEST_NAME + "字，现在是" + name.length() + "字");
        }
    }
}
