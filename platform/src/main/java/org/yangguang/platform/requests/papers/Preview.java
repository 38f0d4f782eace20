package org.yangguang.platform.requests.papers;

import java.util.List;
import org.yangguang.platform.requests.papers.word.PaperPage;
import org.yangguang.platform.requests.papers.word.WordFile;

/**
 * A document as it would go out, with {@code *} for its serial number.
 *
 * @param page what it looks like, for the template {@code requests/papers/web/letter.jte}
 * @param warnings what must be known of it, such as that its template lost in court; empty where there is nothing
 */
public record Preview(PaperPage page, WordFile file, List<String> warnings) {

    public Preview {
        warnings = List.copyOf(warnings);
    }

    /** As .docx. */
    public byte[] word() {
        return file.bytes();
    }

    /** As PDF; takes some hundred milliseconds. */
    public byte[] pdf() {
        return page.pdf();
    }
}
