package org.yangguang.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.yangguang.reader.UnreadableReportException.Reason;

/** Reads the text layer of a PDF. */
final class PdfBlocks {

    private PdfBlocks() {}

    static List<DocumentBlock> read(byte[] content) throws UnreadableReportException {
        PdfStreams.check(content);
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > Limits.PAGES) {
                throw UnreadableReportException.bomb("PDF 超过%d页".formatted(Limits.PAGES));
            }
            List<DrawnPage> pages = PdfPages.readAll(document);
            if (pages.stream().allMatch(page -> page.glyphs().isEmpty())) {
                throw new UnreadableReportException(
                        Reason.NO_TEXT, "这个 PDF 里只有图片，没有可以读取的文字（多半是扫描件）。请使用由 Word 导出的 PDF 或原始文件。");
            }
            return PageBlocks.of(pages);
        } catch (InvalidPasswordException e) {
            throw new UnreadableReportException(Reason.ENCRYPTED, "这个 PDF 设有打开密码，无法读取。请取消密码后再试。", e);
        } catch (DrawnPage.TooMuch e) {
            throw UnreadableReportException.bomb(String.valueOf(e.getMessage()));
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw UnreadableReportException.damaged("PDF 结构错误", e);
        } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException | ArithmeticException e) {
            // PDFBox answers some damaged files with these instead of an IOException.
            throw UnreadableReportException.damaged("PDF 内容错误", e);
        }
    }
}
