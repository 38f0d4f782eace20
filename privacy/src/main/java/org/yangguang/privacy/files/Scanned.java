package org.yangguang.privacy.files;

import java.util.List;
import org.yangguang.privacy.Finding;

/**
 * What a file says and conceals.
 *
 * @param text all text that can be read in it, concealed text too
 * @param findings personal data, offsets in {@code text}
 * @param concealed places that are not seen on paper, whether or not there is personal data in them
 */
public record Scanned(String text, List<Finding> findings, List<Concealed> concealed) {

    public Scanned {
        findings = List.copyOf(findings);
        concealed = List.copyOf(concealed);
    }
}
