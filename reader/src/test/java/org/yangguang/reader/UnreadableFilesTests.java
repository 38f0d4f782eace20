package org.yangguang.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.yangguang.reader.UnreadableReportException.Reason;
import org.yangguang.statute.report.CellValue;

class UnreadableFilesTests {

    private static final SampleReport REPORT = SampleReport.county2020();
    private static final PrintedForm FORM = new PrintedForm(REPORT, CellValue::printed);

    private static void assertRefused(Reason reason, byte[] content) {
        assertThatExceptionOfType(UnreadableReportException.class)
                .isThrownBy(() -> new ReportReader().read("某县年度报告", content))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).as(refusal.getMessage()).isEqualTo(reason);
                    assertThat(refusal.getMessage()).matches("\\p{IsHan}[^\\n]{3,}[。）]");
                });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(String name, byte[]... chunks) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            for (byte[] chunk : chunks) {
                zip.write(chunk);
            }
        }
        return out.toByteArray();
    }

    @Test
    void prose_without_the_tables_is_no_report() throws Exception {
        assertRefused(Reason.NOT_A_REPORT, bytes("关于做好防汛工作的通知\n各乡镇：汛期将至，请做好准备。行政许可、行政处罚照常办理。"));
        assertRefused(
                Reason.NOT_A_REPORT,
                bytes("<html><body><p>您好</p><p>再见</p><table><tr><td>1</td></tr></table></body></html>"));
        assertRefused(
                Reason.NOT_A_REPORT,
                zip(
                        "word/document.xml",
                        bytes(
                                "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>通知</w:t></w:r></w:p></w:body></w:document>")));
    }

    @Test
    void other_file_types_are_named() throws Exception {
        assertRefused(Reason.UNKNOWN_TYPE, bytes("{\\rtf1\\ansi hello}"));
        assertRefused(Reason.NO_TEXT, zip("OFD.xml", bytes("<ofd/>")));
        assertRefused(Reason.UNKNOWN_TYPE, new byte[] {1, 2, 3, 0, 0, 5, 6});
    }

    @Test
    void pictures_and_empty_files_have_no_text() throws Exception {
        assertRefused(Reason.NO_TEXT, new byte[0]);
        assertRefused(Reason.NO_TEXT, bytes(" \n\t "));
        assertRefused(Reason.NO_TEXT, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        ByteArrayOutputStream scan = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(scan);
        }
        assertRefused(Reason.NO_TEXT, scan.toByteArray());
    }

    @Test
    void files_with_a_password_are_refused_as_encrypted() throws Exception {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem();
                OPCPackage content = OPCPackage.open(new ByteArrayInputStream(ReportFiles.docx(REPORT, FORM)))) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(container)) {
                content.save(out);
            }
            container.writeFilesystem(word);
        }
        assertRefused(Reason.ENCRYPTED, word.toByteArray());

        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            document.save(pdf);
        }
        assertRefused(Reason.ENCRYPTED, pdf.toByteArray());
    }

    @Test
    void files_that_broke_off_are_refused_as_damaged() throws Exception {
        byte[] word = ReportFiles.docx(REPORT, FORM);
        assertRefused(Reason.DAMAGED, Arrays.copyOf(word, word.length / 2));
        byte[] mixed = word.clone();
        for (int i = word.length / 3; i < word.length / 2; i++) {
            mixed[i] = (byte) (i * 31);
        }
        assertRefused(Reason.DAMAGED, mixed);
        assertRefused(Reason.DAMAGED, zip("word/document.xml", bytes("<w:document><w:body>")));
        assertRefused(Reason.DAMAGED, bytes("%PDF-1.7\n1 0 obj <<"));
        assertRefused(Reason.DAMAGED, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
    }

    @Test
    void more_than_50_megabytes_are_refused_unseen() {
        assertRefused(Reason.TOO_LARGE, new byte[50 * 1024 * 1024 + 1]);
    }

    @Test
    void what_unpacks_beyond_all_bounds_is_refused_as_a_bomb() throws Exception {
        byte[] blank = new byte[1024 * 1024];
        Arrays.fill(blank, (byte) ' ');
        byte[][] chunks = new byte[200][];
        Arrays.fill(chunks, blank);
        assertRefused(Reason.BOMB, zip("word/document.xml", chunks));
        assertRefused(Reason.BOMB, zip("word/media/image.png", chunks));
        assertRefused(Reason.BOMB, bytes("<td>".repeat(600_000)));
        assertRefused(Reason.BOMB, bytes("<table>" + "<tr><td colspan=400>1<td>2".repeat(150_000) + "</table>"));
        assertRefused(Reason.BOMB, bytes("1 2 3\n".repeat(1_000_000)));
        byte[][] cells = new byte[300_000][];
        Arrays.fill(cells, bytes("<c r=\"A1\"><v>1</v></c>"));
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(sheet)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(bytes("<worksheet><sheetData><row>"));
            for (byte[] cell : cells) {
                zip.write(cell);
            }
            zip.write(bytes("</row></sheetData></worksheet>"));
        }
        assertRefused(Reason.BOMB, sheet.toByteArray());
    }

    @Test
    void a_pdf_stream_that_unpacks_beyond_all_bounds_is_refused_as_a_bomb() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var deflater = new java.util.zip.DeflaterOutputStream(packed)) {
            byte[] blank = new byte[1024 * 1024];
            for (int i = 0; i < 150; i++) {
                deflater.write(blank);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(bytes("%PDF-1.7\n1 0 obj\n<</Length " + packed.size() + "/Filter/FlateDecode>>\nstream\n"));
        pdf.write(packed.toByteArray());
        pdf.write(bytes("\nendstream\nendobj\n"));
        assertRefused(Reason.BOMB, pdf.toByteArray());
    }

    @Test
    void nesting_without_end_is_survived() throws Exception {
        assertRefused(Reason.NOT_A_REPORT, bytes("<div>".repeat(100_000) + "<p>文字</p><p></p>"));
        assertRefused(Reason.NOT_A_REPORT, bytes("<table><tr><td>".repeat(5_000) + "文字"));
        String nested = "<tbl><tr><tc>".repeat(20_000) + "</tc></tr></tbl>".repeat(20_000);
        assertRefused(Reason.DAMAGED, zip("word/document.xml", bytes("<w>" + nested + "</w>")));
    }

    @Test
    void entities_are_neither_fetched_nor_expanded() throws Exception {
        String external = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d><p><r><t>&x;</t></r></p></d>";
        String expanding = "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><d><p><r><t>&b;</t></r></p></d>";
        assertRefused(Reason.DAMAGED, zip("word/document.xml", bytes(external)));
        assertRefused(Reason.DAMAGED, zip("word/document.xml", bytes(expanding)));
    }
}
