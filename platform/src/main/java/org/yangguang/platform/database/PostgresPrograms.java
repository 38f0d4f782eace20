package org.yangguang.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs the server's programs, as the present user; the server refuses the superuser, so root steps down first. */
final class PostgresPrograms {

    private static final String ROOT_REFUSED =
            "内置数据库不能以 root 身份运行，本机又不允许用户命名空间；请换一个普通用户启动，或用 --spring.datasource.url 指定外部 PostgreSQL";

    private final Path home;
    private final List<String> stepDown;

    PostgresPrograms(Path home) throws IOException {
        this.home = home;
        this.stepDown = stepDown();
    }

    /** What a program left behind. */
    record Outcome(int status, String output) {}

    /**
     * Runs a program to its end.
     *
     * @throws IllegalStateException with the program's own words if it fails
     */
    void run(String program, String... arguments) throws IOException {
        Outcome outcome = attempt(program, arguments);
        if (outcome.status() != 0) {
            throw new IllegalStateException(program + " ended with " + outcome.status() + ": " + outcome.output());
        }
    }

    Outcome attempt(String program, String... arguments) throws IOException {
        var command = new ArrayList<>(stepDown);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        return attempt(command);
    }

    private static Outcome attempt(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // Messages in English whatever the machine speaks: they are compared and logged.
        builder.environment().put("LC_MESSAGES", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Outcome(process.waitFor(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.getFirst(), e);
        }
    }

    /** In a user namespace of its own, root is nobody: files stay root's, and the server consents to start. */
    private static List<String> stepDown() throws IOException {
        if (!userId(List.of()).equals("0")) {
            return List.of();
        }
        List<String> namespace = List.of("unshare", "--user");
        try {
            if (!userId(namespace).equals("0")) {
                return namespace;
            }
        } catch (IOException | IllegalStateException e) {
            throw new IllegalStateException(ROOT_REFUSED, e);
        }
        throw new IllegalStateException(ROOT_REFUSED);
    }

    private static String userId(List<String> prefix) throws IOException {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of("id", "-u"));
        Outcome outcome = attempt(command);
        if (outcome.status() != 0) {
            throw new IllegalStateException(command + " ended with " + outcome.status() + ": " + outcome.output());
        }
        return outcome.output();
    }
}
