package org.yangguang.privacy.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.yangguang.privacy.files.Concealed.Place;

/** A PNG picture: the chunks that are needed to show it stay, all others (text, camera data, times, what follows) go. */
final class PngFile implements PrivateFile {

    private static final int SIGNATURE = 8;
    private static final int MOST_TEXT = 1 << 20;
    private static final Set<String> SHOWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "acTL",
            "fcTL", "fdAT");

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final StringBuilder text = new StringBuilder();
    private final List<Concealed> concealed = new ArrayList<>();

    static PngFile open(byte[] content) throws UnreadableFileException {
        PngFile file = new PngFile();
        file.read(content);
        return file;
    }

    private void read(byte[] content) throws UnreadableFileException {
        kept.write(content, 0, SIGNATURE);
        ByteBuffer data = ByteBuffer.wrap(content);
        int at = SIGNATURE;
        String type = "";
        while (!type.equals("IEND")) {
            int length = at + 12 > content.length ? -1 : data.getInt(at);
            if (length < 0 || length > content.length - at - 12) {
                throw new UnreadableFileException("图片已损坏，无法读取。");
            }
            type = new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (SHOWN.contains(type)) {
                kept.write(content, at, 12 + length);
            } else {
                drop(type, Arrays.copyOfRange(content, at + 8, at + 8 + length));
            }
            at += 12 + length;
        }
        if (at < content.length) {
            drop("tail", Arrays.copyOfRange(content, at, content.length));
        }
    }

    private void drop(String type, byte[] chunk) {
        concealed.add(new Concealed(
                Place.METADATA,
                switch (type) {
                    case "tEXt", "zTXt", "iTXt" -> "图片中的文字说明";
                    case "eXIf" -> "拍摄信息（EXIF）";
                    case "tIME" -> "修改时间";
                    case "tail" -> "图片之后的数据";
                    default -> "附加数据";
                }));
        text.append(Strings.in(chunk)).append('\n');
        if (type.equals("zTXt") || type.equals("iTXt")) {
            text.append(Strings.in(unpackedEnd(chunk))).append('\n');
        }
    }

    /** A compressed text stands at the end, behind a keyword of unknown length. */
    private static byte[] unpackedEnd(byte[] chunk) {
        for (int i = 0; i + 2 < chunk.length; i++) {
            byte[] text = chunk[i] == 0x78 ? unpacked(chunk, i) : new byte[0];
            if (text.length > 0) {
                return text;
            }
        }
        return new byte[0];
    }

    /** Empty where no compressed text begins. */
    private static byte[] unpacked(byte[] chunk, int from) {
        Inflater inflater = new Inflater();
        byte[] out = new byte[MOST_TEXT];
        try {
            inflater.setInput(chunk, from, chunk.length - from);
            return Arrays.copyOf(out, inflater.inflate(out));
        } catch (DataFormatException e) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }

    @Override
    public String text() {
        return text.toString();
    }

    @Override
    public List<Concealed> concealed() {
        return concealed.stream().distinct().toList();
    }

    @Override
    public byte[] write(String masked, BitSet changed, List<String> alsoRemoved) {
        concealed().forEach(place -> alsoRemoved.add(place.detail()));
        return kept.toByteArray();
    }
}
