package org.yangguang.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.platform.TestDirectory;

class EmbeddedPostgresTests {

    private static final Path BINARIES = Path.of("target", "postgres-programs").toAbsolutePath();

    private final DataDirectory data = new DataDirectory(TestDirectory.create());

    private EmbeddedPostgres start() throws Exception {
        return EmbeddedPostgres.start(data, BINARIES, 0);
    }

    private Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.url(), EmbeddedPostgres.OWNER, data.secret(Roles.OWNER_SECRET));
    }

    private String ask(EmbeddedPostgres server, String query) throws SQLException {
        return ask(connect(server), query);
    }

    private String askSuperuser(EmbeddedPostgres server, String query) throws SQLException {
        return ask(
                DriverManager.getConnection(server.url(), Roles.SUPERUSER, data.secret(Roles.SUPERUSER_SECRET)), query);
    }

    private static String ask(Connection opened, String query) throws SQLException {
        try (Connection connection = opened;
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void write(EmbeddedPostgres server, String change) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    @Test
    void it_is_durable_and_closed() throws Exception {
        try (EmbeddedPostgres server = start()) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(askSuperuser(server, "show unix_socket_directories")).isEmpty();
            assertThat(ask(server, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), EmbeddedPostgres.OWNER, "guess"))
                    .hasMessageContaining("password authentication failed");
            assertThat(Files.getPosixFilePermissions(data.secretFile(Roles.OWNER_SECRET)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void what_was_committed_is_there_after_the_server_was_killed() throws Exception {
        EmbeddedPostgres killed = start();
        write(killed, "create table kept as select 42 as answer");
        ProcessHandle process = ProcessHandle.of(killed.processId()).orElseThrow();
        process.destroyForcibly();
        process.onExit().get();
        assertThatThrownBy(killed::close).isInstanceOf(IllegalStateException.class);
        try (EmbeddedPostgres restarted = start()) {
            assertThat(ask(restarted, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void a_server_that_a_killed_program_left_running_is_stopped_before_the_next_one_starts() throws Exception {
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerHolder.class.getName(),
                        data.path().toString(),
                        BINARIES.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long left;
        String leftUrl;
        try (var output = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            String line = output.readLine();
            while (line != null && !line.matches("\\d+")) {
                line = output.readLine();
            }
            assertThat(line).isNotNull();
            left = Long.parseLong(String.valueOf(line));
            assertThatThrownBy(this::start).isInstanceOf(DirectoryInUseException.class);
            program.destroyForcibly().waitFor();
        }
        try (EmbeddedPostgres leftRunning = EmbeddedPostgres.attach(data)) {
            assertThat(ask(leftRunning, "select 1")).isEqualTo("1");
            leftUrl = leftRunning.url();
        }
        try (EmbeddedPostgres next = start()) {
            assertThat(next.processId()).isNotEqualTo(left);
            assertThat(next.url()).isNotEqualTo(leftUrl);
            assertThatThrownBy(() -> DriverManager.getConnection(leftUrl, "postgres", "any"))
                    .hasMessageContaining("refused");
            assertThat(ask(next, "select 1")).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @CsvSource({"a stale note of a process that is gone, 4194300", "a note whose number another program has now, 1"})
    void an_old_note_keeps_no_server_from_starting(String note, String process) throws Exception {
        start().close();
        Files.writeString(
                data.path().resolve("postgres/postmaster.pid"),
                process + "\n" + data.path().resolve("postgres") + "\n1700000000\n5432\n\n127.0.0.1\n");
        try (EmbeddedPostgres server = start()) {
            assertThat(ask(server, "select 1")).as(note).isEqualTo("1");
        }
    }
}
