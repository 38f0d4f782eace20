package org.yangguang.platform.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;

/**
 * The types of an official document in Word: the face for Chinese, the size in half points. Western letters and digits
 * are set in Times New Roman, as offices do.
 */
public enum WordType {
    /** The organ in the red head. */
    ISSUER("方正小标宋简体", 84, "C00000"),
    /** The title, size 二号. */
    TITLE("方正小标宋简体", 44, null),
    /** A heading of the first level, size 三号 like all text. */
    FIRST_LEVEL("黑体", 32, null),
    /** A heading of the second level. */
    SECOND_LEVEL("楷体", 32, null),
    /** Running text. */
    TEXT("仿宋", 32, null),
    /** What is written into a form, size 小四. */
    FORM("仿宋", 24, null),
    /** The cells of a table, size 小五: table 三 has ten columns. */
    CELL("宋体", 18, null),
    /** A cell that is part of a contradiction. */
    BROKEN_CELL("宋体", 18, "C00000"),
    /** The number at the foot of a page, size 四号. */
    PAGE_NUMBER("宋体", 28, null);

    private static final String WESTERN = "Times New Roman";

    private final String face;
    private final int halfPoints;
    private final @Nullable String colour;

    WordType(String face, int halfPoints, @Nullable String colour) {
        this.face = face;
        this.halfPoints = halfPoints;
        this.colour = colour;
    }

    /** Makes this the type of everything that has none of its own; the grid of characters counts in its size. */
    public void applyTo(XWPFStyles styles) {
        CTStyles all = CTStyles.Factory.newInstance();
        apply(all.addNewDocDefaults().addNewRPrDefault().addNewRPr());
        styles.setStyles(all);
    }

    /** Sets a run in this type. */
    public void apply(XWPFRun run) {
        apply(run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr());
        if (this == BROKEN_CELL) {
            run.setBold(true);
        }
    }

    /** Sizes the mark at the end of a paragraph, which makes an empty one as high as a full one. */
    public void applyToMark(XWPFParagraph paragraph) {
        CTParaRPr mark = paragraph.getCTP().getPPr().addNewRPr();
        mark.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        mark.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
    }

    private void apply(CTRPr properties) {
        CTFonts fonts = properties.addNewRFonts();
        // Word picks the Chinese face by this attribute only.
        fonts.setEastAsia(face);
        fonts.setAscii(WESTERN);
        fonts.setHAnsi(WESTERN);
        fonts.setCs(WESTERN);
        if (colour != null) {
            properties.addNewColor().setVal(colour);
        }
        properties.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        properties.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
    }
}
