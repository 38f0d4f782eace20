package org.yangguang.privacy.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.yangguang.privacy.files.Concealed.Place;

/**
 * A .pdf. The characters that are to go are taken out of the page's drawing instructions and a black box is drawn in their
 * place; text that already lies under a box goes too. What is beside the pages (notes, form fields, attachments, properties,
 * older versions) is left out, and the file is written anew as a whole.
 */
final class PdfFile implements PrivateFile {

    private final byte[] content;
    private final PdfText read;
    private final List<Concealed> concealed = new ArrayList<>();
    private final String beside;

    private PdfFile(byte[] content, PdfText read, String beside) {
        this.content = content;
        this.read = read;
        this.beside = beside;
    }

    static PdfFile open(byte[] content) throws UnreadableFileException {
        PdfStreams.refuseBombs(content);
        try (PDDocument document = load(content)) {
            List<Concealed> concealed = new ArrayList<>();
            PdfExtras extras = new PdfExtras(document);
            String beside = extras.read(concealed);
            flatten(document);
            PdfText read = PdfText.of(document);
            if (read.text().isBlank() && extras.showsPictures()) {
                throw new UnreadableFileException("这个 PDF 只有扫描图片，没有可以检查的文字。请使用电子原件，或者先做文字识别。");
            }
            PdfFile file = new PdfFile(content, read, beside);
            file.concealed.addAll(concealed);
            file.tellUnchecked(document, extras);
            if (!PdfCovers.of(document).isEmpty()) {
                file.concealed.add(new Concealed(Place.COVERED_TEXT, ""));
            }
            if (PdfExtras.versions(content) > 1) {
                file.concealed.add(new Concealed(Place.OLDER_VERSION, ""));
            }
            return file;
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** What cannot be checked is told, and keeps the file from being written. */
    private void tellUnchecked(PDDocument document, PdfExtras extras) {
        if (read.unreadable()) {
            concealed.add(new Concealed(Place.UNREADABLE_TEXT, ""));
        }
        BitSet empty = read.pagesWithoutText(document.getNumberOfPages());
        extras.pagesWithPictures().stream()
                .filter(empty::get)
                .forEach(page -> concealed.add(new Concealed(Place.PICTURE_PAGE, "第%d页".formatted(page + 1))));
        if (extras.hidesLayers()) {
            concealed.add(new Concealed(Place.HIDDEN_LAYER, ""));
        }
    }

    private void refuseUnchecked() throws UnreadableFileException {
        for (Concealed place : concealed()) {
            String why = switch (place.place()) {
                case UNREADABLE_TEXT -> "PDF 中有无法识别的文字，不能确认其中没有个人信息。请用原文件重新生成 PDF。";
                case PICTURE_PAGE -> "PDF 的%s只有扫描图片，没有可以检查的文字。请先做文字识别，或者去掉这一页。".formatted(place.detail());
                case HIDDEN_LAYER -> "PDF 中有不显示的图层。请在原软件中删除这些图层，或者打印成新的 PDF 后再试。";
                default -> "";
            };
            if (!why.isEmpty()) {
                throw new UnreadableFileException(why);
            }
        }
    }

    /** Values of form fields become part of the page, where they are treated like all other text. */
    private static void flatten(PDDocument document) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        if (form != null) {
            form.setXFA(null);
            form.flatten();
        }
    }

    private static PDDocument load(byte[] content) throws IOException, UnreadableFileException {
        try {
            PDDocument document = Loader.loadPDF(content);
            if (document.isEncrypted()) {
                document.close();
                throw new UnreadableFileException("PDF 有密码保护，不能处理。请去掉密码后再试。");
            }
            if (document.getNumberOfPages() > Limits.PAGES || document.getNumberOfPages() == 0) {
                int pages = document.getNumberOfPages();
                document.close();
                throw new UnreadableFileException(
                        pages == 0 ? "PDF 没有页面。" : "PDF 超过%d页，请分开处理。".formatted(Limits.PAGES));
            }
            return document;
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException("PDF 有密码保护，不能处理。请去掉密码后再试。", e);
        }
    }

    static UnreadableFileException damaged(Exception cause) {
        return new UnreadableFileException("PDF 已损坏，无法读取。请重新保存后再试。", cause);
    }

    @Override
    public String text() {
        return read.text() + "\n" + beside;
    }

    @Override
    public List<Concealed> concealed() {
        return concealed.stream().distinct().toList();
    }

    @Override
    public byte[] write(String masked, BitSet changed, List<String> alsoRemoved) throws UnreadableFileException {
        refuseUnchecked();
        concealed().forEach(place -> alsoRemoved.add(place.place().label()));
        try (PDDocument document = load(content)) {
            flatten(document);
            return new PdfRedaction(document, read, changed).write(alsoRemoved);
        } catch (IOException e) {
            throw damaged(e);
        }
    }
}
