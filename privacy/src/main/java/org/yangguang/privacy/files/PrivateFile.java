package org.yangguang.privacy.files;

import java.util.BitSet;
import java.util.List;

/** One opened file of one kind. Its text is read once; masking and writing are done once. */
interface PrivateFile {

    /** All text in reading order, that of concealed places too. */
    String text();

    /** The places that are not seen on paper. */
    List<Concealed> concealed();

    /**
     * Writes the file without what is concealed.
     *
     * @param masked the text as it shall be, of the same length
     * @param changed the characters that differ
     * @param alsoRemoved takes a phrase for each thing that is left out
     * @throws UnreadableFileException if that cannot be done with certainty
     */
    byte[] write(String masked, BitSet changed, List<String> alsoRemoved) throws UnreadableFileException;
}
