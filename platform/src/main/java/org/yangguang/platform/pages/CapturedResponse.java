package org.yangguang.platform.pages;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Holds back what is written, so that it can be kept, sent, or thrown away for an earlier page. */
final class CapturedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
    private final ServletOutputStream stream = new Stream();
    private @Nullable PrintWriter writer;
    private boolean setsCookie;
    private int error;
    private @Nullable String errorMessage;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toByteArray();
    }

    /** The status that will be sent, also where it was set as an error. */
    int finalStatus() {
        return error != 0 ? error : getStatus();
    }

    /** Whether everybody may get the same answer. */
    boolean isForEverybody() {
        return error == 0 && getStatus() == SC_OK && !setsCookie && !super.isCommitted();
    }

    /** Sends on what was held back. */
    void pass() throws IOException {
        if (super.isCommitted()) {
            return;
        }
        if (error != 0) {
            super.sendError(error, errorMessage);
            return;
        }
        byte[] body = body();
        super.setContentLength(body.length);
        super.getOutputStream().write(body);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            String name = getCharacterEncoding();
            Charset charset = name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
            writer = new PrintWriter(new OutputStreamWriter(bytes, charset));
        }
        return writer;
    }

    @Override
    public void setContentLength(int length) {
        // The length of what is sent is set when it is sent, it may be compressed.
    }

    @Override
    public void setContentLengthLong(long length) {
        // As above.
    }

    @Override
    public void flushBuffer() {
        // Nothing leaves before it is whole.
    }

    @Override
    public boolean isCommitted() {
        return error != 0 || super.isCommitted();
    }

    @Override
    public void sendError(int status) {
        error = status;
    }

    @Override
    public void sendError(int status, @Nullable String message) {
        error = status;
        errorMessage = message;
    }

    @Override
    public void resetBuffer() {
        bytes.reset();
    }

    @Override
    public void reset() {
        super.reset();
        bytes.reset();
    }

    @Override
    public void addCookie(Cookie cookie) {
        setsCookie = true;
        super.addCookie(cookie);
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        setsCookie |= name.equalsIgnoreCase("Set-Cookie");
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        setsCookie |= name.equalsIgnoreCase("Set-Cookie");
        super.addHeader(name, value);
    }

    private final class Stream extends ServletOutputStream {

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public void write(byte[] content, int from, int length) {
            bytes.write(content, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("a public page is written at once");
        }
    }
}
