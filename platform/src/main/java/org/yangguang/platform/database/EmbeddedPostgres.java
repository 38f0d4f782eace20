package org.yangguang.platform.database;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server of our own under the data directory: durable (an acknowledged commit survives a crash) and closed
 * (reachable from this machine only, with a password, no socket file).
 *
 * <p>One server per data directory: a lock held for the life of this object keeps a second program out, and a server
 * that a killed program left running is stopped properly first. Nothing below the data directory is ever removed.
 */
final class EmbeddedPostgres implements AutoCloseable {

    static final String DATABASE = "yangguang";
    static final String OWNER = "yangguang";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration STOP_WAIT = Duration.ofSeconds(60);
    private static final int START_ATTEMPTS = 5;

    private final Path cluster;
    private final int port;
    private final Closeable ending;

    private EmbeddedPostgres(Path cluster, int port, Closeable ending) {
        this.cluster = cluster;
        this.port = port;
        this.ending = ending;
    }

    /** The server that another program runs on the data directory, to read from beside it; closing leaves it running. */
    static EmbeddedPostgres attach(DataDirectory data) throws IOException {
        Path cluster = data.path().resolve("postgres");
        // The fourth line of the server's own note.
        String port = Files.readAllLines(cluster.resolve("postmaster.pid")).get(3);
        return new EmbeddedPostgres(cluster, Integer.parseInt(port.strip()), () -> {});
    }

    /**
     * Starts the server on the data directory, which is prepared on first use.
     *
     * @param binaries where the server's programs are unpacked
     * @param port the port on the loopback address, 0 for any free one
     * @throws DirectoryInUseException if another program holds the data directory
     */
    static EmbeddedPostgres start(DataDirectory data, Path binaries, int port) throws IOException {
        DataDirectory.createPrivateDirectory(data.path());
        DirectoryLock lock = DirectoryLock.take(data.path());
        try {
            var programs = new PostgresPrograms(PostgresBinaries.unpack(binaries));
            Path cluster = data.path().resolve("postgres");
            if (!Files.exists(cluster)) {
                initialise(programs, cluster, data);
            }
            new LeftoverServer(programs, cluster).stop();
            int chosen = launch(programs, cluster, data, port);
            var server = new EmbeddedPostgres(cluster, chosen, () -> {
                try (lock) {
                    stop(programs, cluster);
                }
            });
            new Roles(chosen, data).ensure();
            return server;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    String url() {
        return url(port, DATABASE);
    }

    static String url(int port, String database) {
        // The server's detail may quote the values of a row; those belong in no log.
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?logServerErrorDetail=false";
    }

    /** Stops the server when its last transaction is rolled back or committed, and lets the directory go. */
    @Override
    public void close() throws IOException {
        ending.close();
    }

    static void stop(PostgresPrograms programs, Path cluster) throws IOException {
        programs.run("pg_ctl", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "" + STOP_WAIT.toSeconds(), "stop");
    }

    /** Beside its final place first: a start that is cut short leaves nothing that looks like a database. */
    private static void initialise(PostgresPrograms programs, Path cluster, DataDirectory data) throws IOException {
        LOG.info("preparing the database under {}", cluster);
        Path draft = cluster.resolveSibling("postgres.new");
        FileSystemUtils.deleteRecursively(draft);
        data.secret(Roles.SUPERUSER_SECRET);
        programs.run(
                "initdb",
                "--pgdata=" + draft,
                "--username=" + Roles.SUPERUSER,
                "--pwfile=" + data.secretFile(Roles.SUPERUSER_SECRET),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        Files.move(draft, cluster);
    }

    private static int launch(PostgresPrograms programs, Path cluster, DataDirectory data, int port)
            throws IOException {
        Path logs = data.path().resolve("logs");
        DataDirectory.createPrivateDirectory(logs);
        Files.writeString(cluster.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        for (int attempt = 1; ; attempt++) {
            int chosen = port != 0 ? port : freePort();
            PostgresPrograms.Outcome outcome = programs.attempt(
                    "pg_ctl",
                    "-D",
                    cluster.toString(),
                    "-l",
                    logs.resolve("postgres-start.log").toString(),
                    "-o",
                    options(chosen),
                    "-w",
                    "-t",
                    "" + STOP_WAIT.toSeconds(),
                    "start");
            if (outcome.status() == 0) {
                return chosen;
            }
            // A port taken meanwhile, or sessions of a killed server that still end: both pass by themselves.
            if (attempt == START_ATTEMPTS) {
                throw new IllegalStateException("数据库启动失败，原因见 " + logs + "：" + outcome.output());
            }
            pause();
        }
    }

    private static String options(int port) {
        var settings = Map.ofEntries(
                Map.entry("port", "" + port),
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("password_encryption", "scram-sha-256"),
                Map.entry("fsync", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("full_page_writes", "on"),
                Map.entry("max_connections", "60"),
                Map.entry("logging_collector", "on"),
                Map.entry("log_directory", "../logs"),
                Map.entry("log_filename", "postgres-%d.log"),
                Map.entry("log_truncate_on_rotation", "on"),
                // Neither statements nor row values in the log: they may hold personal data.
                Map.entry("log_min_error_statement", "panic"),
                Map.entry("log_error_verbosity", "terse"));
        return settings.entrySet().stream()
                .map(setting -> "-c " + setting.getKey() + "='" + setting.getValue() + "'")
                .collect(Collectors.joining(" "));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the database", e);
        }
    }

    /** For tests: the process id of the running server. */
    long processId() throws IOException {
        List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
        return Long.parseLong(lines.getFirst().strip());
    }
}
