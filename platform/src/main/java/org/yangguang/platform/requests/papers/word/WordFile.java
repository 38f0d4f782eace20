package org.yangguang.platform.requests.papers.word;

/** A Word file (.docx). */
public record WordFile() {

    /** As it is stored. */
    public byte[] bytes() {
        return new byte[0];
    }
}
