package org.yangguang.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import picocli.CommandLine.Command;

/** Runs each command once without output, so that a class cache can be recorded. Not for people. */
@Command(name = "rehearse", hidden = true, description = "为加快启动而预演各项命令。")
final class RehearseCommand implements Callable<Integer> {
    private static final String CASE = """
            {"received": "2026-04-01", "as_of": "2026-05-10",
             "events": [{"on": "2026-04-08", "kind": "THIRD_PARTY_ASKED", "letter_received": "2026-04-10"},
                        {"on": "2026-04-27", "kind": "THIRD_PARTY_ANSWERED"}]}
            """;

    @Override
    public Integer call() {
        rehearse("", "workdays", "add", "2026-02-10", "20", "--json");
        rehearse(CASE, "deadline", "-", "--json");
        rehearse("", "fee", "count", "35");
        rehearse(smallReport(), "report", "check", "-");
        rehearse(smallReport(), "report", "check", "-", "--json");
        rehearse("申请人张建国，电话13858123456，住青河县城关镇高山村3组。", "privacy", "scan", "-", "--json");
        rehearse(smallReport(), "privacy", "scan", "-");
        return 0;
    }

    /** A Word file with one row of table 三 and a sentence, as small as one can be. */
    private static byte[] smallReport() {
        String text = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";
        StringBuilder body = new StringBuilder(text.formatted("某县2020年政府信息公开工作年度报告"));
        body.append(text.formatted("全年新收政府信息公开申请7件，办结7件，其中予以公开5件，不予公开2件。")).append("<w:tbl>");
        for (String label : List.of("一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "四、结转下年度继续办理")) {
            body.append("<w:tr><w:tc>").append(text.formatted(label)).append("</w:tc>");
            for (int column = 0; column < 7; column++) {
                body.append("<w:tc>").append(text.formatted(column)).append("</w:tc>");
            }
            body.append("</w:tr>");
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            String document = "<w:document xmlns:w='w'><w:body>" + body + "</w:tbl></w:body></w:document>";
            zip.write(document.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("a zip in memory was refused", e);
        }
        return file.toByteArray();
    }

    private static void rehearse(String input, String... args) {
        rehearse(input.getBytes(StandardCharsets.UTF_8), args);
    }

    private static void rehearse(byte[] input, String... args) {
        InputStream in = new ByteArrayInputStream(input);
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)) {
            Yangguang.run(in, nowhere, nowhere, args);
        }
    }
}
