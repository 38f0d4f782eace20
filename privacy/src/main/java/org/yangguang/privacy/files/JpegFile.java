package org.yangguang.privacy.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.yangguang.privacy.files.Concealed.Place;

/**
 * A JPEG picture. Only what is needed to show it is kept: the coded picture, its colour profile and the way it is turned;
 * camera data, place, comments, editing history and whatever follows the picture go. The pixels are not decoded.
 */
final class JpegFile implements PrivateFile {

    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;

    private final byte[] content;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final StringBuilder text = new StringBuilder();
    private final List<Concealed> concealed = new ArrayList<>();

    private JpegFile(byte[] content) {
        this.content = content;
    }

    static JpegFile open(byte[] content) throws UnreadableFileException {
        JpegFile file = new JpegFile(content);
        try {
            file.read();
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new UnreadableFileException("图片已损坏，无法读取。", e);
        }
        return file;
    }

    private void read() throws UnreadableFileException {
        kept.write(content, 0, 2);
        int at = 2;
        while (true) {
            if ((content[at] & 0xFF) != 0xFF) {
                throw new UnreadableFileException("图片已损坏，无法读取。");
            }
            int marker = content[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == END) {
                kept.write(content, at, 2);
                readTail(at + 2);
                return;
            }
            int length = ((content[at + 2] & 0xFF) << 8) | (content[at + 3] & 0xFF);
            int next = at + 2 + length;
            if (length < 2 || next > content.length) {
                throw new UnreadableFileException("图片已损坏，无法读取。");
            }
            readSegment(marker, at, next);
            at = marker == SCAN ? copyCoded(next) : next;
        }
    }

    private void readSegment(int marker, int at, int next) {
        String name = new String(content, at + 4, Math.min(14, next - at - 4), StandardCharsets.ISO_8859_1);
        boolean data = marker == 0xFE || (marker >= 0xE0 && marker <= 0xEF);
        if (!data || marker == 0xE0 || marker == 0xEE || (marker == 0xE2 && name.startsWith("ICC_PROFILE"))) {
            kept.write(content, at, next - at);
            return;
        }
        byte[] segment = Arrays.copyOfRange(content, at + 4, next);
        concealed.add(new Concealed(Place.METADATA, describe(marker, name)));
        text.append(Strings.in(segment)).append('\n');
        if (marker == 0xE1 && name.startsWith("Exif")) {
            int turned = Exif.orientation(segment);
            if (turned > 1) {
                kept.writeBytes(Exif.segmentWithOrientation(turned));
            }
            if (Exif.hasPlace(segment)) {
                concealed.add(new Concealed(Place.METADATA, "拍摄位置（GPS）"));
            }
        }
    }

    private static String describe(int marker, String name) {
        if (marker == 0xFE) {
            return "图片注释";
        }
        if (marker == 0xE1) {
            return name.startsWith("Exif") ? "拍摄信息（EXIF）" : "编辑信息（XMP）";
        }
        return marker == 0xED ? "图片说明（IPTC）" : "附加数据";
    }

    /** The coded picture up to the next marker that is none of its own. */
    private int copyCoded(int from) {
        int at = from;
        while ((content[at] & 0xFF) != 0xFF || content[at + 1] == 0 || (content[at + 1] & 0xF8) == 0xD0) {
            at++;
        }
        kept.write(content, from, at - from);
        return at;
    }

    private void readTail(int from) {
        if (from < content.length) {
            concealed.add(new Concealed(Place.METADATA, "图片之后的数据"));
            text.append(Strings.in(Arrays.copyOfRange(content, from, content.length)))
                    .append('\n');
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
