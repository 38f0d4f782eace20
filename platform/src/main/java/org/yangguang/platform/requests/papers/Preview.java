package org.yangguang.platform.requests.papers;

import org.yangguang.platform.requests.papers.word.PaperPage;
import org.yangguang.platform.requests.papers.word.WordFile;

/**
 * A document as it would go out, with {@code *} for its serial number.
 *
 * @param page what it looks like, for the template {@code requests/papers/web/letter.jte}
 */
public record Preview(PaperPage page, WordFile file) {

    /** As .docx. */
    public byte[] word() {
        return file.bytes();
    }

    /** As PDF; takes some hundred milliseconds. */
    public byte[] pdf() {
        return page.pdf();
    }
}
