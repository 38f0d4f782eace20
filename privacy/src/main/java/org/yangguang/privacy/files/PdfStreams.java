package org.yangguang.privacy.files;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Refuses a PDF whose compressed streams would unpack beyond all bounds, before PDFBox unpacks them into memory without
 * asking. Pictures are never unpacked by the reader and get a wider bound, since scanned seals are large.
 */
final class PdfStreams {

    private static final byte[] MARK = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 400;
    private static final long PICTURE_BYTES = 8 * Limits.UNPACKED_BYTES;
    /** LZW shortens at most about 1,400 times. */
    private static final int LZW_RATIO = 1_400;

    private static final Pattern FLATE = Pattern.compile("/(FlateDecode|Fl)\\b");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");

    private final byte[] pdf;
    private long unpacked;
    private long pictures;

    private PdfStreams(byte[] pdf) {
        this.pdf = pdf;
    }

    static void refuseBombs(byte[] pdf) throws UnreadableFileException {
        PdfStreams streams = new PdfStreams(pdf);
        for (int at = streams.next(0); at >= 0; at = streams.next(at)) {
            streams.checkStream(at);
        }
    }

    /** The position behind the next keyword {@code stream} that is not {@code endstream}. */
    private int next(int from) {
        for (int i = Math.max(from, 3); i <= pdf.length - MARK.length; i++) {
            if (pdf[i] == 's' && pdf[i - 1] != 'd' && isMark(i)) {
                return i + MARK.length;
            }
        }
        return -1;
    }

    private boolean isMark(int at) {
        for (int i = 0; i < MARK.length; i++) {
            if (pdf[at + i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }

    private void checkStream(int start) throws UnreadableFileException {
        int from = Math.max(0, start - MARK.length - DICTIONARY);
        String dictionary = new String(pdf, from, start - MARK.length - from, StandardCharsets.ISO_8859_1);
        dictionary = dictionary.substring(dictionary.lastIndexOf(" obj") + 1);
        if (dictionary.contains("/LZWDecode")) {
            refuseBeyond((long) (next(start) < 0 ? pdf.length - start : next(start) - start) * LZW_RATIO);
        }
        Matcher flate = FLATE.matcher(dictionary);
        int layers = (int) flate.results().count();
        boolean picture = PICTURE.matcher(dictionary).find();
        int at = start;
        while (at < pdf.length && (pdf[at] == '\r' || pdf[at] == '\n')) {
            at++;
        }
        if (layers == 1) {
            countInflated(at, picture);
        } else if (layers > 1) {
            throw new UnreadableFileException("PDF 内容被反复压缩，不予处理。");
        }
    }

    private void countInflated(int at, boolean picture) throws UnreadableFileException {
        Inflater inflater = new Inflater();
        byte[] out = new byte[64 * 1024];
        try {
            inflater.setInput(pdf, at, pdf.length - at);
            for (int n = inflater.inflate(out); n > 0; n = inflater.inflate(out)) {
                if (picture) {
                    pictures += n;
                } else {
                    unpacked += n;
                }
                refuseBeyond(Math.max(unpacked, pictures * Limits.UNPACKED_BYTES / PICTURE_BYTES));
            }
        } catch (DataFormatException e) {
            // Not what its dictionary says, or encrypted: PDFBox will not get further than this either.
            return;
        } finally {
            inflater.end();
        }
    }

    private static void refuseBeyond(long bytes) throws UnreadableFileException {
        if (bytes > Limits.UNPACKED_BYTES) {
            throw new UnreadableFileException("PDF 展开后过大，已停止处理。");
        }
    }
}
