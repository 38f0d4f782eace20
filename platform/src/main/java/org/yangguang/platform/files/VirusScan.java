package org.yangguang.platform.files;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Asks clamd about uploads, by its command {@code INSTREAM}, where one is set up. Then a file of which it does not say that
 * it is clean is not kept, nor any while it cannot be asked.
 */
@Component
@EnableConfigurationProperties(ClamdSettings.class)
class VirusScan {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);
    private static final String UNASKED = "病毒检查现在不能进行，文件没有保存。请稍后再试";
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1000;

    private final ClamdSettings settings;

    VirusScan(ClamdSettings settings) {
        this.settings = settings;
    }

    /** Why the file is not kept, one Chinese sentence; empty where it was found clean or nothing is searched. */
    Optional<String> problem(byte[] content) {
        if (settings.host().isBlank()) {
            return Optional.empty();
        }
        try {
            String answer = ask(content);
            if (answer.equals("stream: OK")) {
                return Optional.empty();
            }
            if (answer.endsWith(" FOUND")) {
                LOG.warn("an upload was refused by clamd: {}", answer);
                return Optional.of("文件中查到病毒，没有保存。请处理后重新上传");
            }
            LOG.error("clamd on {}:{} cannot search: {}", settings.host(), settings.port(), answer);
            return Optional.of(UNASKED);
        } catch (IOException e) {
            LOG.error("clamd on {}:{} cannot be asked: {}", settings.host(), settings.port(), e.toString());
            return Optional.of(UNASKED);
        }
    }

    private String ask(byte[] content) throws IOException {
        int patience = Math.toIntExact(settings.timeout().toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), patience);
            socket.setSoTimeout(patience);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(US_ASCII));
            for (int from = 0; from < content.length; from += CHUNK) {
                int length = Math.min(CHUNK, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
            String answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), UTF_8);
            int end = answer.indexOf('\0');
            return (end < 0 ? answer : answer.substring(0, end)).strip();
        }
    }
}
