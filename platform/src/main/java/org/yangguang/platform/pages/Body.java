package org.yangguang.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The bytes of an answer in memory, as they are and compressed, with a fingerprint of them. */
final class Body {

    private static final ReadyHeader GZIP = new ReadyHeader("Content-Encoding", "gzip");

    private final byte[] plain;
    private final byte[] compressed;
    private final String fingerprint;

    /** Takes the array over; nobody may change it afterwards. */
    Body(byte[] content) {
        this.plain = content;
        this.compressed = compress(content);
        this.fingerprint = fingerprint(content);
    }

    String fingerprint() {
        return fingerprint;
    }

    /** What it costs to keep. */
    int size() {
        return plain.length + compressed.length;
    }

    /** Sends the body, compressed where the request allows it; only the head for a HEAD request. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean gzip = Compression.isAccepted(request);
        if (gzip) {
            GZIP.addTo(response);
        }
        byte[] bytes = gzip ? compressed : plain;
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    private static byte[] compress(byte[] content) {
        var bytes = new ByteArrayOutputStream(content.length / 3);
        try (var gzip = new BestGzip(bytes)) {
            gzip.write(content);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    private static String fingerprint(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Compressed once and sent often: worth the slowest level. */
    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(ByteArrayOutputStream bytes) throws IOException {
            super(bytes);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
