package org.yangguang.platform.report.publicsite;

import java.io.IOException;

/**
 * A file that somebody sent to be checked.
 *
 * @param content read once its turn has come, so that waiting files stay on disk
 */
record SentFile(String name, Content content) {

    /** Bytes that lie somewhere. */
    interface Content {
        byte[] read() throws IOException;
    }
}
