package org.yangguang.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Finds out how a text is encoded: its byte order mark, else the first of UTF-8, GB18030 and UTF-16 that fits nearly every
 * byte (pages cut off within a character are common). What a page says of itself is not asked: it is often wrong.
 */
final class CharacterSets {

    private static final char REPLACEMENT = '\uFFFD';

    private CharacterSets() {}

    /** The text without byte order mark, empty where the bytes are no text. */
    static Optional<String> decode(byte[] content) {
        return candidates(content).stream()
                .map(charset -> decode(content, charset))
                .filter(CharacterSets::isText)
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
                .findFirst();
    }

    private static List<Charset> candidates(byte[] b) {
        int first = b.length < 2 ? 0 : (b[0] & 0xFF) << 8 | (b[1] & 0xFF);
        return switch (first) {
            case 0xFFFE -> List.of(StandardCharsets.UTF_16LE);
            case 0xFEFF -> List.of(StandardCharsets.UTF_16BE);
            default ->
                List.of(
                        StandardCharsets.UTF_8,
                        Charset.forName("GB18030"),
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE);
        };
    }

    private static String decode(byte[] content, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("a replacing decoder refused " + content.length + " bytes", e);
        }
    }

    /** At most one character in 500 is broken, and none is a control character beyond those that part lines and cells. */
    private static boolean isText(String text) {
        long broken = text.chars().filter(c -> c == REPLACEMENT).count();
        return broken * 500 <= text.length()
                && text.chars().noneMatch(c -> c < ' ' && "\t\n\u000B\f\r\u0007".indexOf(c) < 0);
    }
}
