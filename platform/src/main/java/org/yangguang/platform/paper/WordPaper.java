package org.yangguang.platform.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/**
 * A Word document in the proportions of GB/T 9704: A4, 156 × 225 mm of text, 28 characters by 22 lines, page numbers
 * like — 1 — at the outer edge.
 */
public final class WordPaper {

    /** Widths in twentieths of a point. */
    public static final int TEXT_WIDTH = twips(156);

    /** 225 mm over 22 lines. */
    public static final int LINE = twips(225) / 22;

    private final XWPFDocument document = new XWPFDocument();

    /** An empty sheet. */
    public WordPaper(String title, String organ) {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator(organ);
        WordType.TEXT.applyTo(document.createStyles());
        layOut(document.getDocument().getBody().addNewSectPr());
        pageNumbers(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        pageNumbers(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
        document.setEvenAndOddHeadings(true);
    }

    /** What is laid out on it. */
    public XWPFDocument document() {
        return document;
    }

    /** The red head: the issuing organ over a red line. */
    public void head(String organ) {
        XWPFParagraph paragraph = centred(organ, WordType.ISSUER, 1);
        paragraph.getCTP().getPPr().getSpacing().setLineRule(STLineSpacingRule.AUTO);
        paragraph.getCTP().getPPr().getSpacing().setLine(BigInteger.valueOf(240));
        CTBorder line = paragraph.getCTP().getPPr().addNewPBdr().addNewBottom();
        line.setVal(STBorder.SINGLE);
        line.setColor("C00000");
        line.setSz(BigInteger.valueOf(18));
        line.setSpace(BigInteger.valueOf(8));
        document.createParagraph();
    }

    /** The title in one or two lines. */
    public void title(String first, String... more) {
        XWPFParagraph paragraph = centred(first, WordType.TITLE, 1);
        for (String line : more) {
            run(paragraph, "", WordType.TITLE).addBreak();
            run(paragraph, line, WordType.TITLE);
        }
        paragraph.setSpacingAfter(LINE);
        outline(paragraph, 0);
    }

    /** A heading of the first level, such as 一、总体情况. */
    public void heading(String text) {
        XWPFParagraph paragraph = indented();
        paragraph.setKeepNext(true);
        outline(paragraph, 1);
        run(paragraph, text, WordType.FIRST_LEVEL);
    }

    /** Running text; a heading of the second level at its beginning is set apart. */
    public void text(String paragraphText) {
        TextParts parts = TextParts.of(paragraphText);
        XWPFParagraph paragraph = indented();
        if (!parts.heading().isEmpty()) {
            run(paragraph, parts.heading(), WordType.SECOND_LEVEL);
        }
        run(paragraph, parts.text(), WordType.TEXT);
    }

    /** Organ and date at the right, four characters from the edge. */
    public void signature(String organ, String date) {
        document.createParagraph();
        for (String line : new String[] {organ, date}) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
            indent(paragraph).setRightChars(BigInteger.valueOf(400));
            run(paragraph, line, WordType.TEXT);
        }
    }

    /** The file; nothing can be added after. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    /** Sets text in a type at the end of a paragraph. */
    public static XWPFRun run(XWPFParagraph paragraph, String text, WordType type) {
        XWPFRun run = paragraph.createRun();
        type.apply(run);
        run.setText(text);
        return run;
    }

    /** A line in the middle, with so many half lines of space above. */
    public XWPFParagraph centred(String text, WordType type, int linesBefore) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(linesBefore * LINE / 2);
        run(paragraph, text, type);
        return paragraph;
    }

    /** A paragraph whose first line stands two characters in. */
    public XWPFParagraph indented() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        indent(paragraph).setFirstLineChars(BigInteger.valueOf(200));
        return paragraph;
    }

    /** The indents of a paragraph. */
    public static CTInd indent(XWPFParagraph paragraph) {
        CTPPr properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        return properties.isSetInd() ? properties.getInd() : properties.addNewInd();
    }

    /** Lets Word and screen readers list the headings. */
    private static void outline(XWPFParagraph paragraph, int level) {
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }

    private static void layOut(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(210)));
        size.setH(BigInteger.valueOf(twips(297)));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(twips(37)));
        margin.setLeft(BigInteger.valueOf(twips(28)));
        margin.setRight(BigInteger.valueOf(twips(26)));
        margin.setBottom(BigInteger.valueOf(twips(35)));
        margin.setHeader(BigInteger.valueOf(twips(15)));
        margin.setFooter(BigInteger.valueOf(twips(26)));
        margin.setGutter(BigInteger.ZERO);
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES_AND_CHARS);
        grid.setLinePitch(BigInteger.valueOf(LINE));
        // 156 mm over 28 characters, less the 16 points that a character of size 三号 takes, in 4096ths of a point.
        grid.setCharSpace(BigInteger.valueOf(Math.round((TEXT_WIDTH / 20.0 / 28 - 16) * 4096)));
    }

    private void pageNumbers(HeaderFooterType pages, ParagraphAlignment edge) {
        XWPFFooter footer = document.createFooter(pages);
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setAlignment(edge);
        CTInd indent = indent(paragraph);
        indent.setLeftChars(BigInteger.valueOf(100));
        indent.setRightChars(BigInteger.valueOf(100));
        run(paragraph, "— ", WordType.PAGE_NUMBER);
        field(paragraph, STFldCharType.BEGIN);
        XWPFRun code = run(paragraph, "", WordType.PAGE_NUMBER);
        code.getCTR().addNewInstrText().setStringValue("PAGE");
        field(paragraph, STFldCharType.SEPARATE);
        run(paragraph, "1", WordType.PAGE_NUMBER);
        field(paragraph, STFldCharType.END);
        run(paragraph, " —", WordType.PAGE_NUMBER);
    }

    private static void field(XWPFParagraph paragraph, STFldCharType.Enum part) {
        run(paragraph, "", WordType.PAGE_NUMBER).getCTR().addNewFldChar().setFldCharType(part);
    }

    /** Millimetres as twentieths of a point. */
    public static int twips(double millimetres) {
        return (int) Math.round(millimetres / 25.4 * 1440);
    }
}
