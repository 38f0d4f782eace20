package org.yangguang.platform.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yangguang.platform.Application;
import org.yangguang.platform.RunningPlatform;

/** The platform as a program of its own on a data directory, started as its user would. */
final class PlatformProcess {

    private static final Pattern STARTED = Pattern.compile("阳光已启动：http://localhost:(\\d+)/");

    private final Process program;
    private final Path data;
    private final int port;

    private PlatformProcess(Process program, Path data, int port) {
        this.program = program;
        this.data = data;
        this.port = port;
    }

    /** Waits until the program says at which address it answers. */
    static PlatformProcess start(Path data) throws IOException {
        Process program = run(
                data,
                "--server.port=0",
                "--yangguang.demo=county-2020",
                "--yangguang.demo.password=" + RunningPlatform.PASSWORD);
        var said = new StringBuilder();
        var output = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                return new PlatformProcess(program, data, Integer.parseInt(started.group(1)));
            }
        }
        throw new IllegalStateException("the platform did not start:\n" + said);
    }

    int port() {
        return port;
    }

    /** What the command that verifies the audit trail answers beside the running platform, its exit status in front. */
    String verifyTrail() throws IOException, InterruptedException {
        Process command = run(data, "--yangguang.verify-audit");
        String said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return command.waitFor() + " " + said.strip();
    }

    /** As a power cut: application, database server and each of its processes, without a chance to put things in order. */
    void kill() throws IOException {
        List<ProcessHandle> all = new ArrayList<>();
        all.add(program.toHandle());
        ProcessHandle server = database();
        all.add(server);
        Stream.concat(program.descendants(), server.descendants()).forEach(all::add);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    private ProcessHandle database() throws IOException {
        // The first line of the server's own note.
        String number =
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(number.strip())).orElseThrow();
    }

    /** Asks the program to end, as Ctrl-C does, and waits. */
    void stop() throws InterruptedException {
        program.destroy();
        program.waitFor();
    }

    private static Process run(Path data, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Application.class.getName(),
                "--yangguang.data=" + data,
                "--yangguang.postgres.binaries=target/postgres-programs"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
