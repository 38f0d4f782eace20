package org.yangguang.platform.requests.handling;

import java.util.List;
import org.yangguang.platform.requests.CaseFile;

/** Tells of earlier and similar requests, across organs; implemented where duplicates are found. */
public interface SimilarCases {

    /** The nearest first; by the same applicant (Art. 36(6)) or by others (Art. 44), each line saying which. */
    List<CasePanels.Line> of(CaseFile file);
}
