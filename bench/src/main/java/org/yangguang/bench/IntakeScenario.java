package org.yangguang.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Requests forwarded by 32 clients, each sending its next when the one before is acknowledged. A client is a bare socket: it
 * shares the two processors with the platform, so it must cost little. Arguments: port, seconds of practice, seconds measured.
 */
public final class IntakeScenario {

    private static final int CLIENTS = 32;
    private static final int LEAST = 300;
    private static final int P99_LIMIT = 300;
    private static final String[] ORGANS = {
        "D03", "D07", "D08", "D11", "D12", "D13", "D15", "D16", "D19", "D23", "T01", "T05"
    };

    private IntakeScenario() {}

    /** Prints one line for the rate and one for the slowest hundredth. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        int port = Integer.parseInt(arguments[0]);
        run(port, Integer.parseInt(arguments[1]));
        int seconds = Integer.parseInt(arguments[2]);
        long[] nanos = run(port, seconds);
        double rate = nanos.length / (double) seconds;
        double p99 = nanos[(int) (nanos.length * 0.99)] / 1e6;
        System.out.printf(
                Locale.ROOT,
                "intake  %.0f  submissions/s  (limit at least %d, ratio %.2f)%n",
                rate,
                LEAST,
                rate / LEAST);
        System.out.printf(
                Locale.ROOT, "intake-p99  %.0f  ms  (limit %d, ratio %.2f)%n", p99, P99_LIMIT, p99 / P99_LIMIT);
    }

    /** How long each acknowledged submission took, shortest first. */
    private static long[] run(int port, int seconds) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Future<List<Long>>> clients = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) {
                int client = i;
                clients.add(threads.submit(() -> submit(port, client, end)));
            }
        }
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> client : clients) {
            all.addAll(client.get());
        }
        return all.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static List<Long> submit(int port, int client, long end) throws IOException {
        List<Long> nanos = new ArrayList<>();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 4096);
            for (int i = client; System.nanoTime() < end; i++) {
                byte[] request = request(i, client);
                long began = System.nanoTime();
                socket.getOutputStream().write(request);
                String status = answer(in);
                if (!status.contains(" 201 ")) {
                    throw new IllegalStateException("not acknowledged: " + status);
                }
                nanos.add(System.nanoTime() - began);
            }
        }
        return nanos;
    }

    private static byte[] request(int i, int client) {
        byte[] body = """
                {"organ":"371323-%s","applicant":{"kind":"NATURAL_PERSON","name":"秦晓燕","id_type":"PASSPORT","id_number":"E%08d",\
                "phone":"13905391234","address":"沂水县长安路100号"},"information":"申请公开第%d号地块的土地征收补偿安置方案和批复文件，\
                以及补偿标准的测算依据","form":"PAPER","delivery":"POST"}""".formatted(ORGANS[i % ORGANS.length], i * CLIENTS + client, i)
                .getBytes(UTF_8);
        byte[] head = ("POST /api/v1/requests HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                        + "Idempotency-Key: " + UUID.randomUUID() + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(ISO_8859_1);
        byte[] whole = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }

    /** Reads one answer whole; its status line. */
    private static String answer(InputStream in) throws IOException {
        String status = line(in);
        int length = 0;
        boolean chunked = false;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:");
        }
        if (chunked) {
            for (int size = chunk(in); size > 0; size = chunk(in)) {
                in.skipNBytes(size);
                line(in);
            }
            line(in);
        } else {
            in.skipNBytes(length);
        }
        return status;
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection ended after: " + line);
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
