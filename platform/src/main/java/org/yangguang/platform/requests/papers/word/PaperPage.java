package org.yangguang.platform.requests.papers.word;

/** What a Word file holds, to be drawn on a page or as PDF. */
public record PaperPage() {

    /** As PDF. */
    public byte[] pdf() {
        return new byte[0];
    }
}
