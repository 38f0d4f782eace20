package org.yangguang.privacy.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells the kind of a file by its content, whatever its name, and opens it; what is not read is refused with advice. */
final class Opening {

    private static final String ADVICE = "请另存为 .docx、.xlsx、PDF 或者纯文本文件后再处理。";

    private Opening() {}

    static PrivateFile open(byte[] content) throws UnreadableFileException {
        if (content.length == 0) {
            throw new UnreadableFileException("文件是空的。");
        }
        if (content.length > PrivateFiles.MAX_BYTES) {
            throw new UnreadableFileException("文件超过%d MB，不予处理。".formatted(PrivateFiles.MAX_BYTES >> 20));
        }
        if (startsWith(content, "PK\u0003\u0004") || startsWith(content, "PK\u0005\u0006")) {
            return openPackage(OfficePackage.read(content));
        }
        if (indexOf(content, "%PDF-", 1024) >= 0) {
            return PdfFile.open(content);
        }
        if (startsWith(content, "\u00FF\u00D8\u00FF")) {
            return JpegFile.open(content);
        }
        if (startsWith(content, "\u0089PNG\r\n\u001A\n")) {
            return PngFile.open(content);
        }
        refuseKnownOthers(content);
        return TextFile.open(content);
    }

    private static PrivateFile openPackage(OfficePackage parts) throws UnreadableFileException {
        parts.refuseMacros();
        if (parts.has("word/document.xml")) {
            return new WordFile(parts);
        }
        if (parts.has("xl/workbook.xml")) {
            return new SheetFile(parts);
        }
        if (parts.has("ppt/presentation.xml")) {
            throw refused("演示文稿（PowerPoint）", "请另存为 PDF 后再处理。");
        }
        if (parts.has("xl/workbook.bin")) {
            throw refused("二进制工作簿（.xlsb）", ADVICE);
        }
        if (parts.has("OFD.xml")) {
            throw refused("OFD 文件", "请用阅读器另存为 PDF 后再处理。");
        }
        throw refused(
                parts.has("content.xml") ? "ODF 文件" : "压缩包", parts.has("content.xml") ? ADVICE : "请解压后逐个处理其中的文件。");
    }

    private static void refuseKnownOthers(byte[] content) throws UnreadableFileException {
        if (startsWith(content, "\u00D0\u00CF\u0011\u00E0")) {
            throw refused("旧版 Office 文件（.doc、.xls、.ppt）或者加密的文件", "请去掉密码，另存为 .docx、.xlsx 或者 PDF 后再处理。");
        }
        if (startsWith(content, "{\\rtf")) {
            throw refused("RTF 文件", ADVICE);
        }
        if (startsWith(content, "Rar!")
                || startsWith(content, "7z\u00BC\u00AF")
                || startsWith(content, "\u001F\u008B")) {
            throw refused("压缩包", "请解压后逐个处理其中的文件。");
        }
        if (startsWith(content, "GIF8")
                || startsWith(content, "BM")
                || startsWith(content, "II*\u0000")
                || startsWith(content, "MM\u0000*")
                || startsWith(content, "RIFF")
                || indexOf(content, "ftyp", 8) == 4) {
            throw refused("这种图片", "请另存为 JPEG 或者 PNG 后再处理。");
        }
        String head = new String(content, 0, Math.min(content.length, 2048), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (head.contains("<html")
                || head.contains("<!doctype")
                || head.stripLeading().startsWith("<?xml")
                || head.startsWith("mime-version:")) {
            throw refused("网页和 XML 文件", "网页中有看不见的内容，请另存为 PDF 或者纯文本后再处理。");
        }
    }

    private static UnreadableFileException refused(String what, String advice) {
        return new UnreadableFileException("不能处理" + what + "。" + advice);
    }

    private static boolean startsWith(byte[] content, String magic) {
        return indexOf(content, magic, 0) == 0;
    }

    private static int indexOf(byte[] content, String magic, int within) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i <= within && i + wanted.length <= content.length; i++) {
            int matched = 0;
            while (matched < wanted.length && content[i + matched] == wanted[matched]) {
                matched++;
            }
            if (matched == wanted.length) {
                return i;
            }
        }
        return -1;
    }
}
