package org.yangguang.platform.report.publicsite;

import java.util.List;
import org.yangguang.reader.CheckedFile;

/** How a check ended. */
sealed interface CheckAnswer {

    /**
     * Every file was looked at.
     *
     * @param findings the reports that could be read, in the order of the files
     * @param unreadable the others
     */
    record Checked(List<CheckedFile> findings, List<Unreadable> unreadable) implements CheckAnswer {}

    /** Too many checks are waiting. */
    record Busy() implements CheckAnswer {}

    /** It took longer than is allowed. */
    record TooSlow() implements CheckAnswer {}

    /**
     * A file that is no readable report.
     *
     * @param message one Chinese sentence for who sent it
     */
    record Unreadable(String fileName, String message) {}
}
