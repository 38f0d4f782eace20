package org.yangguang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The streams of one run. Standard output carries results; standard error words for people about what went wrong. */
record Console(InputStream in, PrintStream out, PrintStream err) {
    /** More than any list of cases; what is larger was given by mistake. */
    private static final int MAX_TEXT_BYTES = 16 << 20;

    /** One line for people. */
    void say(String message) {
        err.println(message);
    }

    /** One line of the result. */
    void print(String line) {
        out.println(line);
    }

    /** Prints one JSON document, see {@link Json#write}. */
    void printJson(Object value) {
        out.println(Json.write(value));
    }

    /** Text of a UTF-8 file, {@code -} being standard input. */
    String readText(String file) {
        try {
            byte[] bytes = readBytes(file, MAX_TEXT_BYTES + 1);
            if (bytes.length > MAX_TEXT_BYTES) {
                throw new UnusableInput(name(file) + "超过 16 MB，不予读取。");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnusableInput(name(file) + "不是 UTF-8 编码的文本。");
        }
    }

    /** The first bytes of a file, {@code -} being standard input; at most {@code limit} of them. */
    byte[] readBytes(String file, int limit) {
        try {
            return file.equals("-") ? in.readNBytes(limit) : read(file, limit);
        } catch (IOException | InvalidPathException e) {
            throw new UnusableInput("无法读取" + name(file) + "。");
        }
    }

    void flush() {
        out.flush();
        err.flush();
    }

    private static byte[] read(String file, int limit) throws IOException {
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            throw new UnusableInput("没有这个文件：" + file);
        }
        if (Files.isDirectory(path)) {
            throw new UnusableInput(file + " 是目录，不是文件。");
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(limit);
        }
    }

    private static String name(String file) {
        return file.equals("-") ? "标准输入" : "文件 " + file + " ";
    }
}
