package org.yangguang.privacy.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Plain text in UTF-8, GB18030 or UTF-16; written in the encoding in which it came. */
record TextFile(String text, Charset charset, boolean marked) implements PrivateFile {

    static TextFile open(byte[] content) throws UnreadableFileException {
        int first = content.length < 2 ? 0 : ((content[0] & 0xFF) << 8) | (content[1] & 0xFF);
        List<Charset> candidates = switch (first) {
            case 0xFFFE -> List.of(StandardCharsets.UTF_16LE);
            case 0xFEFF -> List.of(StandardCharsets.UTF_16BE);
            default -> List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
        };
        for (Charset charset : candidates) {
            Optional<String> text = decode(content, charset);
            if (text.isPresent()) {
                boolean marked = text.get().startsWith("\uFEFF");
                return new TextFile(marked ? text.get().substring(1) : text.get(), charset, marked);
            }
        }
        throw new UnreadableFileException("不认识这个文件，或者其中的文字已损坏。请提供 .docx、.xlsx、PDF、JPEG、PNG 或者纯文本文件。");
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            boolean printable = text.chars().noneMatch(c -> c < ' ' && "\t\n\u000B\f\r".indexOf(c) < 0);
            return printable ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<Concealed> concealed() {
        return List.of();
    }

    @Override
    public byte[] write(String masked, BitSet changed, List<String> alsoRemoved) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteBuffer bytes = charset.encode(CharBuffer.wrap(marked ? "\uFEFF" + masked : masked));
        out.write(bytes.array(), bytes.arrayOffset(), bytes.limit());
        return out.toByteArray();
    }
}
