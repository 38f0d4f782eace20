package org.yangguang.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.common.settings.Settings;

/**
 * Three nodes of OpenSearch on free ports of the loopback address. The one argument is a directory. Prints {@code READY} and
 * the three ports, then obeys lines of the standard input: {@code stop 1}, {@code start 1}, each answered with {@code DONE};
 * ends with the end of its input, so it never outlives the test that started it.
 */
public final class ThreeNodes {

    private static final int NODES = 3;

    private ThreeNodes() {}

    public static void main(String[] arguments) throws IOException {
        List<Integer> http = freePorts();
        List<Integer> transport = freePorts();
        try (OpenSearchRunner runner = new OpenSearchRunner()) {
            runner.onBuild((number, settings) ->
                            configure(settings, http.get(number - 1), transport.get(number - 1), transport))
                    .build(OpenSearchRunner.newConfigs()
                            .basePath(arguments[0])
                            .numOfNode(NODES)
                            .clusterName("yangguang-test")
                            .disableESLogger());
            runner.ensureGreen();
            say("READY " + http.stream().map(String::valueOf).collect(Collectors.joining(" ")));
            obey(runner);
        }
        System.exit(0);
    }

    private static void configure(Settings.Builder settings, int http, int transport, List<Integer> others) {
        settings.put("network.host", "127.0.0.1");
        settings.put("http.port", String.valueOf(http));
        settings.put("transport.port", String.valueOf(transport));
        settings.putList(
                "discovery.seed_hosts",
                others.stream().map(port -> "127.0.0.1:" + port).toList());
        settings.putList(
                "cluster.initial_cluster_manager_nodes",
                IntStream.rangeClosed(1, NODES)
                        .mapToObj(number -> "Node " + number)
                        .toList());
        // A test machine may be full; the few documents of a test fit all the same.
        settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
    }

    private static void obey(OpenSearchRunner runner) throws IOException {
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            String[] words = order.split(" ");
            int node = Integer.parseInt(words[1]);
            switch (words[0]) {
                case "stop" -> runner.getNode(node).close();
                case "start" -> {
                    if (!runner.startNode(node)) {
                        throw new IllegalStateException("node " + node + " runs already");
                    }
                    runner.ensureGreen();
                }
                default -> throw new IllegalArgumentException(order);
            }
            say("DONE");
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static List<Integer> freePorts() throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int each = 0; each < NODES; each++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket each : held) {
                each.close();
            }
        }
    }
}
