package org.yangguang.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
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
        return 0;
    }

    private static void rehearse(String input, String... args) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)) {
            Yangguang.run(in, nowhere, nowhere, args);
        }
    }
}
