package org.yangguang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.privacy.Finding;
import org.yangguang.privacy.PrivacyScanner;
import org.yangguang.privacy.files.Concealed;
import org.yangguang.privacy.files.PrivateFiles;
import org.yangguang.privacy.files.Redaction;
import org.yangguang.privacy.files.Redaction.Redacted;
import org.yangguang.privacy.files.Redaction.Refused;
import org.yangguang.privacy.files.Scanned;
import org.yangguang.privacy.files.UnreadableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "privacy",
        description = "查找和遮盖个人信息（.txt、.csv、.md、.docx、.xlsx、.pdf、JPEG 和 PNG 图片的元数据）。",
        footer = {
            "",
            "例：",
            "  yangguang privacy scan 附件.docx                       列出其中的个人信息",
            "  yangguang privacy redact 附件.pdf -o 附件（公开）.pdf   写出遮盖后的同类文件",
            "",
            "scan 没有发现时退出码为0，有发现时为1；redact 写出文件后为0；文件无法处理时为2。"
        })
final class PrivacyCommand {
    private final Yangguang root;

    PrivacyCommand(Yangguang root) {
        this.root = root;
    }

    @Command(name = "scan", description = "列出文字或者文件中的个人信息。")
    int scan(@Parameters(paramLabel = "FILE", description = "文件，- 为标准输入") String file) {
        try {
            Scanned scanned = files().scan(read(file), name(file));
            print(scanned.findings());
            for (Concealed place : scanned.concealed()) {
                root.console()
                        .say("另有隐藏内容：" + place.place().label()
                                + (place.detail().isEmpty() ? "" : "（" + place.detail() + "）"));
            }
            return scanned.findings().isEmpty() ? 0 : Yangguang.RULE_BROKEN;
        } catch (UnreadableFileException unreadable) {
            throw new UnusableInput(unreadable.sentence());
        }
    }

    @Command(name = "redact", description = "写出同一文件，其中的个人信息已遮盖，隐藏内容已去除。")
    int redact(
            @Parameters(paramLabel = "FILE", description = "文件，- 为标准输入") String file,
            @Option(
                            names = {"-o", "--output"},
                            required = true,
                            paramLabel = "OUT",
                            description = "写到哪个文件")
                    String output) {
        Redaction answer = files().redact(read(file), name(file));
        return switch (answer) {
            case Refused refused -> throw new UnusableInput(refused.whyInChinese());
            case Redacted redacted -> {
                write(output, redacted.content());
                print(redacted.removed());
                redacted.alsoRemoved().forEach(words -> root.console().say("另外去除：" + words));
                yield 0;
            }
        };
    }

    private static PrivateFiles files() {
        return new PrivateFiles(new PrivacyScanner());
    }

    private byte[] read(String file) {
        return root.console().readBytes(file, PrivateFiles.MAX_BYTES + 1);
    }

    private static String name(String file) {
        return file.equals("-") ? "标准输入" : file;
    }

    private static void write(String output, byte[] content) {
        try {
            Files.write(Path.of(output), content);
        } catch (IOException | InvalidPathException e) {
            throw new UnusableInput("无法写入文件 " + output + " 。");
        }
    }

    private void print(List<Finding> findings) {
        if (root.json()) {
            root.console()
                    .printJson(Map.of(
                            "findings",
                            findings.stream().map(PrivacyCommand::json).toList()));
            return;
        }
        if (findings.isEmpty()) {
            root.console().print("没有发现个人信息。");
            return;
        }
        for (Finding finding : findings) {
            root.console()
                    .print("%s  %s  →  %s"
                            .formatted(finding.kind().label(), line(finding.text()), line(finding.masked())));
        }
        root.console().print("共%d处。".formatted(findings.size()));
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static Map<String, Object> json(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", finding.kind());
        json.put("start", finding.start());
        json.put("end", finding.end());
        json.put("text", finding.text());
        json.put("masked", finding.masked());
        return json;
    }
}
