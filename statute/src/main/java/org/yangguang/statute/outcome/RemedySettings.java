package org.yangguang.statute.outcome;

import org.yangguang.statute.Sourced;
import org.yangguang.statute.Sourced.Source;

/**
 * What is open about remedies.
 *
 * @param partialReviewFirst whether a partial answer on grounds of Arts. 14 to 16 needs reconsideration before a suit
 * @param queryReviewFirst whether an answer that it is a matter of special query does
 * @param silenceReviewFirst whether silence on a request does
 */
public record RemedySettings(
        Sourced<Boolean> partialReviewFirst, Sourced<Boolean> queryReviewFirst, Sourced<Boolean> silenceReviewFirst) {

    private static final RemedySettings STANDARD = new RemedySettings(
            new Sourced<>(true, Source.INFERENCE, "部分公开中不予公开的部分依第十四至十六条作出的，按复议前置告知：先复议不会丧失起诉权"),
            new Sourced<>(false, Source.INFERENCE, "行政查询事项不属于第十四至十六条，按可以选择复议或者诉讼告知"),
            new Sourced<>(true, Source.INFERENCE, "逾期不答复是否属于未履行法定职责而须先复议，尚有争议：先复议不会丧失起诉权"));

    public static RemedySettings standard() {
        return STANDARD;
    }
}
