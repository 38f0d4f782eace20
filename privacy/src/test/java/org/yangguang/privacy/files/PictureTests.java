package org.yangguang.privacy.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.privacy.files.Redacting.FILES;
import static org.yangguang.privacy.files.Redacting.MOBILE;
import static org.yangguang.privacy.files.Redacting.redacted;
import static org.yangguang.privacy.files.Redacting.refusal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.yangguang.privacy.Kind;
import org.yangguang.privacy.files.Concealed.Place;

class PictureTests {

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 30; i++) {
            image.setRGB(i, i % 20, 0xFF8000 + i);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** Puts bytes into a picture. */
    private static byte[] inserted(byte[] picture, int at, byte[] more) {
        return ByteBuffer.allocate(picture.length + more.length)
                .put(picture, 0, at)
                .put(more)
                .put(picture, at, picture.length - at)
                .array();
    }

    private static byte[] segment(int marker, byte[] data) {
        return ByteBuffer.allocate(data.length + 4)
                .putShort((short) (0xFF00 | marker))
                .putShort((short) (data.length + 2))
                .put(data)
                .array();
    }

    private static byte[] chunk(String type, byte[] data) {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    /** Camera data that turns the picture and tells the place. */
    private static byte[] exif() {
        return ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + 20)
                .put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(6 << 16)
                .putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(38)
                .putInt(0)
                .put(("tel" + MOBILE).getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    @Test
    void a_photo_loses_camera_data_place_and_comment_but_no_pixel_and_stays_turned()
            throws IOException, UnreadableFileException {
        byte[] plain = picture("jpg");
        byte[] photo = inserted(
                inserted(plain, 2, segment(0xFE, ("手机" + MOBILE).getBytes(StandardCharsets.UTF_8))),
                2,
                segment(0xE1, exif()));
        byte[] longer = inserted(photo, photo.length, "behind the end".getBytes(StandardCharsets.US_ASCII));

        Scanned scanned = FILES.scan(longer, "照片.jpg");
        assertThat(scanned.concealed()).contains(new Concealed(Place.METADATA, "拍摄位置（GPS）"));
        assertThat(scanned.findings()).anyMatch(finding -> finding.kind() == Kind.MOBILE);
        byte[] clean = redacted(longer).content();

        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain(MOBILE, "behind");
        assertThat(pixels(clean)).isEqualTo(pixels(plain));
        assertThat(Exif.orientation(java.util.Arrays.copyOfRange(clean, 6, 40))).isEqualTo(6);
        assertThat(redacted(clean).content()).isEqualTo(clean);
    }

    @Test
    void a_png_loses_its_texts_but_no_pixel() throws IOException {
        byte[] plain = picture("png");
        byte[] noted = inserted(plain, 33, chunk("tEXt", ("Author\0" + MOBILE).getBytes(StandardCharsets.ISO_8859_1)));

        byte[] clean = redacted(noted).content();

        assertThat(clean).isEqualTo(plain);
        assertThat(redacted(noted).alsoRemoved()).containsExactly("图片中的文字说明");
    }

    @Test
    void a_picture_that_breaks_off_is_refused() throws IOException {
        byte[] photo = picture("jpg");
        byte[] noted = inserted(photo, 2, segment(0xFE, new byte[200]));

        assertThat(refusal(java.util.Arrays.copyOf(noted, 100))).contains("损坏");
        assertThat(refusal(java.util.Arrays.copyOf(picture("png"), 60))).contains("损坏");
    }
}
