package org.yangguang.platform.documents.reading;

import java.util.Optional;
import org.yangguang.platform.documents.reading.Reading.Read;
import org.yangguang.platform.documents.reading.Reading.Unreadable;
import org.yangguang.reader.FileBlocks;
import org.yangguang.reader.UnreadableReportException;

/** Reads official documents. The kind of a file is told by its content, whatever its name. */
public final class DocumentReader {

    /** Pasted text, in characters. */
    private static final int LONGEST_PASTE = 2_000_000;

    private DocumentReader() {}

    /** A Word file (.docx), a PDF with text, an OFD, a web page or plain text. */
    public static Reading read(byte[] file) {
        try {
            Optional<FileText> word = WordText.read(file);
            return new Read(Layout.of(word.isPresent() ? word.get() : BlockText.of(FileBlocks.read(file))));
        } catch (UnreadableReportException e) {
            return new Unreadable(String.valueOf(e.getMessage()));
        }
    }

    /** What the clipboard of a word processor or browser holds. */
    public static Reading paste(String html) {
        return html.length() > LONGEST_PASTE
                ? new Unreadable("粘贴的内容太长，请把文件导入，或者分几次粘贴。")
                : new Read(Layout.of(PastedText.of(html)));
    }
}
