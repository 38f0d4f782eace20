package org.yangguang.platform.requests.status;

import java.time.Duration;
import org.yangguang.platform.requests.CaseFile;

/** What came of asking by number and query code. */
sealed interface Look {

    record Found(CaseFile file) implements Look {}

    /** No such number or another code: which of the two nobody is told. */
    record Unknown() implements Look {}

    /** Too many attempts, for this number or from this address, whether or not there is such a number. */
    record Later(Duration pause) implements Look {}
}
