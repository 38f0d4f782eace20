package org.yangguang.privacy.files;

import java.util.List;
import org.yangguang.privacy.Finding;

/** The answer to a wish to have personal data taken out of a file. */
public sealed interface Redaction {

    /**
     * The same file without it, scanned again and found clean.
     *
     * @param content the new file, of the same type
     * @param removed what was masked, offsets in the text that {@link PrivateFiles#scan} gives for the original
     * @param alsoRemoved what else is no longer in it, a Chinese phrase each
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on to a stream at once; nobody compares two of them
    record Redacted(byte[] content, List<Finding> removed, List<String> alsoRemoved) implements Redaction {

        public Redacted {
            removed = List.copyOf(removed);
            alsoRemoved = List.copyOf(alsoRemoved);
        }
    }

    /**
     * The file cannot be cleaned with certainty.
     *
     * @param whyInChinese a sentence for the person who brought the file, with what to do instead
     */
    record Refused(String whyInChinese) implements Redaction {}
}
