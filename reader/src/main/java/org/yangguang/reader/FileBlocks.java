package org.yangguang.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.yangguang.reader.UnreadableReportException.Reason;

/** Recognises the type of a file by its content, whatever its name, and hands it to the reader of that type. */
public final class FileBlocks {

    private static final int PDF_HEADER_WITHIN = 1024;
    private static final Pattern MARKUP = Pattern.compile(
            "<(html|body|head|table|tbody|tr|td|div|p|span|h[1-6]|br)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

    private FileBlocks() {}

    /**
     * The text of a file as paragraphs and tables, in reading order.
     *
     * @throws UnreadableReportException with a sentence for people where the file is of another kind, damaged or too large
     */
    public static List<DocumentBlock> read(byte[] content) throws UnreadableReportException {
        if (content.length > Limits.FILE_BYTES) {
            throw tooLarge();
        }
        if (content.length == 0) {
            throw new UnreadableReportException(Reason.NO_TEXT, "文件是空的。");
        }
        if (isPackage(content)) {
            return readPackage(content);
        }
        if (startsWith(content, "\u00D0\u00CF\u0011\u00E0")) {
            return OleBlocks.read(content);
        }
        if (indexOf(content, "%PDF-", PDF_HEADER_WITHIN) >= 0) {
            return PdfBlocks.read(content);
        }
        refuseKnownOthers(content);
        return readText(content);
    }

    /**
     * Whether it is a Word document (.docx) of a size that can be read.
     *
     * @throws UnreadableReportException where it is a package that is damaged, too large or holds macros
     */
    public static boolean isWord(byte[] content) throws UnreadableReportException {
        if (content.length > Limits.FILE_BYTES) {
            throw tooLarge();
        }
        if (!isPackage(content)) {
            return false;
        }
        ZipParts parts = ZipParts.read(content);
        boolean word =
                !parts.has("xl/workbook.xml") && parts.names().stream().anyMatch(name -> name.startsWith("word/"));
        if (word && parts.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw new UnreadableReportException(Reason.UNKNOWN_TYPE, "文件里有宏，不予读取。请另存为不含宏的 Word 文档（.docx）。");
        }
        return word;
    }

    private static boolean isPackage(byte[] content) {
        return startsWith(content, "PK\u0003\u0004") || startsWith(content, "PK\u0005\u0006");
    }

    private static List<DocumentBlock> readPackage(byte[] content) throws UnreadableReportException {
        ZipParts parts = ZipParts.read(content);
        if (parts.has("xl/workbook.xml")) {
            return SheetBlocks.read(parts);
        }
        if (parts.names().stream().anyMatch(name -> name.startsWith("word/"))) {
            return WordBlocks.read(parts);
        }
        if (parts.has("OFD.xml")) {
            return OfdBlocks.read(parts);
        }
        String what = parts.has("content.xml") ? "ODF 文件" : "压缩包";
        throw unknown(what);
    }

    private static void refuseKnownOthers(byte[] content) throws UnreadableReportException {
        if (startsWith(content, "{\\rtf")) {
            throw unknown("RTF 文件");
        }
        if (startsWith(content, "Rar!") || startsWith(content, "7z\u00BC\u00AF")) {
            throw unknown("压缩包");
        }
        if (startsWith(content, "\u0089PNG")
                || startsWith(content, "\u00FF\u00D8\u00FF")
                || startsWith(content, "GIF8")
                || startsWith(content, "BM")
                || startsWith(content, "II*\u0000")
                || startsWith(content, "MM\u0000*")) {
            throw new UnreadableReportException(Reason.NO_TEXT, "这是一张图片，没有可以读取的文字。请使用原始的 Word、网页或 PDF 文件。");
        }
        if (startsWith(content, "MIME-Version:")) {
            throw unknown("单个文件网页（MHT）");
        }
    }

    private static List<DocumentBlock> readText(byte[] content) throws UnreadableReportException {
        String text = CharacterSets.decode(content).orElseThrow(() -> unknown("不认识的文件"));
        if (text.isBlank()) {
            throw new UnreadableReportException(Reason.NO_TEXT, "文件里没有文字。");
        }
        if (text.length() > Limits.CHARACTERS) {
            throw UnreadableReportException.bomb("文字超过%,d个".formatted(Limits.CHARACTERS));
        }
        return MARKUP.matcher(text).results().limit(3).count() >= 3 ? HtmlBlocks.read(text) : TextBlocks.read(text);
    }

    static UnreadableReportException tooLarge() {
        return new UnreadableReportException(Reason.TOO_LARGE, "文件超过%d MB，不予读取。".formatted(Limits.FILE_BYTES >> 20));
    }

    static UnreadableReportException unknown(String what) {
        return new UnreadableReportException(
                Reason.UNKNOWN_TYPE, "不能读取%s。请提供 Word（.docx）、Excel（.xlsx）、PDF、OFD、网页或纯文本文件。".formatted(what));
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
