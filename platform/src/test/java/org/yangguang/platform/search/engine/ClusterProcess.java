package org.yangguang.platform.search.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yangguang.platform.TestDirectory;

/** A real OpenSearch cluster of three nodes, in a process of its own; ends with this one at the latest. */
final class ClusterProcess implements AutoCloseable {

    /** What the module {@code cluster} has built. */
    private static final Path BUILT = Path.of("..", "cluster", "target");

    private final Process process;
    private final BufferedReader answers;
    private final PrintStream orders;
    private final List<String> uris = new ArrayList<>();

    private ClusterProcess(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    static ClusterProcess start() throws IOException {
        Path directory = TestDirectory.create();
        String classPath = BUILT.resolve("classes") + ":"
                + Files.readString(BUILT.resolve("class-path")).strip();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        "org.yangguang.cluster.ThreeNodes",
                        directory.toString())
                .redirectError(directory.resolve("cluster.log").toFile())
                .start();
        ClusterProcess cluster = new ClusterProcess(process);
        String[] ready = cluster.await("READY").split(" ");
        Arrays.stream(ready).skip(1).map(port -> "http://127.0.0.1:" + port).forEach(cluster.uris::add);
        return cluster;
    }

    private String await(String beginning) throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new IllegalStateException("the cluster ended; see cluster.log in its directory");
    }

    List<String> uris() {
        return uris;
    }

    /** @param node counted from 0 */
    void stop(int node) throws IOException {
        orders.println("stop " + node);
        await("DONE");
    }

    /** Starts a stopped node again; returns when all shards are where they belong. */
    void start(int node) throws IOException {
        orders.println("start " + node);
        await("DONE");
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
