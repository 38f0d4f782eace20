package org.yangguang.platform.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Set;
import org.apache.tika.Tika;

/** What a file that arrived turned out to be. */
record Upload(String name, String type, String hash) {

    /** In bytes: 50 MB, as for every upload. */
    static final int LARGEST = 50 * 1024 * 1024;

    private static final int LONGEST_NAME = 120;

    /** Documents, tables, pictures and packed folders: what an office keeps as evidence. Nothing that a browser runs. */
    private static final Set<String> PERMITTED = Set.of(
            "application/pdf",
            "application/msword",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.ms-excel",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/x-tika-msoffice",
            "application/x-tika-ooxml",
            "application/zip",
            "text/plain",
            "text/csv",
            "image/png",
            "image/jpeg");

    private static final Tika TIKA = new Tika();

    /** Whether a file may be kept. */
    sealed interface Examined {
        record Fit(Upload upload) implements Examined {}

        record Unfit(String problem) implements Examined {}
    }

    static Examined examine(String givenName, byte[] content) {
        if (content.length == 0) {
            return new Examined.Unfit("文件是空的，请重新选择");
        }
        if (content.length > LARGEST) {
            return new Examined.Unfit("文件超过50MB，请压缩或拆分后再上传");
        }
        String name = cleanName(givenName);
        // By content alone for what is permitted; the name only tells kinds of office files apart.
        String byContent = TIKA.detect(content);
        String type = byContent.startsWith("application/x-tika") || byContent.equals("application/zip")
                ? TIKA.detect(content, name)
                : byContent;
        if (!PERMITTED.contains(type)) {
            return new Examined.Unfit("不能上传这种文件，请上传 Word、Excel、PDF、图片、文本或 ZIP 文件");
        }
        return new Examined.Fit(new Upload(name, type, hash(content)));
    }

    /** The last part of a path, without control and reserved characters, in composed form; never empty. */
    static String cleanName(String given) {
        String lastPart = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = Normalizer.normalize(lastPart, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"*:<>?|]", "")
                .strip()
                .replaceAll("^\\.+", "");
        if (clean.isEmpty()) {
            return "未命名";
        }
        if (clean.length() <= LONGEST_NAME) {
            return clean;
        }
        int dot = clean.lastIndexOf('.');
        String ending = dot > 0 && clean.length() - dot <= 10 ? clean.substring(dot) : "";
        return clean.substring(0, LONGEST_NAME - ending.length()) + ending;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
