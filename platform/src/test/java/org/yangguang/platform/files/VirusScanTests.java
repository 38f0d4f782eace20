package org.yangguang.platform.files;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.time.CivilTime;
import org.yangguang.platform.vault.Vault;

/** Uploads against a server that speaks as clamd does. */
@RunningPlatform
@Transactional
class VirusScanTests {

    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @Autowired
    JdbcClient database;

    @Autowired
    CivilTime time;

    @Autowired
    Vault vault;

    @Autowired
    Organs organs;

    private final ServerSocket server = listening();
    private volatile int searched;

    private static ServerSocket listening() {
        try {
            return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void begin() {
        Thread.ofVirtual().start(this::serve);
    }

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    /** Takes chunks until one is empty, and says what it found; more than a megabyte is too much for it, as by its settings. */
    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                assertThat(new String(in.readNBytes(10), US_ASCII)).isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream stream = new ByteArrayOutputStream();
                int length = in.readInt();
                while (length > 0 && stream.size() <= 1_000_000) {
                    stream.write(in.readNBytes(length));
                    length = in.readInt();
                }
                String content = stream.toString(UTF_8);
                searched = stream.size();
                String answer = stream.size() > 1_000_000
                        ? "INSTREAM size limit exceeded. ERROR"
                        : content.contains(EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
                socket.getOutputStream().write((answer + "\0").getBytes(US_ASCII));
            } catch (IOException ended) {
                // The next caller gets the next try.
            }
        }
    }

    private Files files(String host, int port) {
        return new Files(database, time, vault, new VirusScan(new ClamdSettings(host, port, Duration.ofSeconds(5))));
    }

    private Storing store(Files files, byte[] content) {
        OrganId organ = organs.root().id();
        return files.store(organ, "材料.txt", new ByteArrayInputStream(content));
    }

    private static String text(int characters) {
        return "城北片区补偿标准。".repeat(characters / 9 + 1);
    }

    @Test
    void a_clean_file_is_sent_whole_and_kept() {
        byte[] small = text(90_000).getBytes(UTF_8);
        assertThat(small.length).as("several chunks").isGreaterThan(200_000);
        assertThat(store(files("127.0.0.1", server.getLocalPort()), small)).isInstanceOf(Storing.Stored.class);
        assertThat(searched).isEqualTo(small.length);
    }

    @Test
    void a_file_with_a_virus_is_not_kept_and_the_sender_is_told() {
        assertThat(store(files("127.0.0.1", server.getLocalPort()), ("说明 " + EICAR).getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Storing.Rejected.class, it -> assertThat(it.problem()).contains("查到病毒"));
    }

    @Test
    void a_file_that_cannot_be_searched_is_not_kept() throws IOException {
        Files files = files("127.0.0.1", server.getLocalPort());
        assertThat(store(files, text(500_000).getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Storing.Rejected.class, it -> assertThat(it.problem()).contains("病毒检查现在不能进行"));
        server.close();
        assertThat(store(files, text(10).getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Storing.Rejected.class, it -> assertThat(it.problem()).contains("病毒检查现在不能进行"));
        assertThat(files.storeOwn(organs.root().id(), "答复.txt", text(10).getBytes(UTF_8))
                        .size())
                .as("what the program made itself goes out all the same")
                .isPositive();
    }

    @Test
    void without_a_server_set_up_nothing_is_searched() throws IOException {
        server.close();
        assertThat(store(files("", 1), EICAR.getBytes(UTF_8))).isInstanceOf(Storing.Stored.class);
    }
}
