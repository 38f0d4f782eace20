package org.yangguang.platform.requests.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yangguang.platform.organs.DisclosureOffice;
import org.yangguang.statute.outcome.ReplyingOrgan;
import org.yangguang.statute.outcome.ReplyingOrgan.Kind;

/**
 * What an organ's documents say of itself. A text that is empty is not known yet.
 *
 * @param issuer its full name, as in the red head
 * @param abbreviation what its numbers begin with, such as 沂自然资规
 * @param contact where questions are answered
 * @param remedyKind what it is where remedies are concerned
 * @param government the government that reconsiders; for the county's government the next higher one
 * @param higherDepartment the department of the same kind one level up
 * @param internetChannel where reconsideration can be applied for online
 */
public record PaperSetting(
        String issuer,
        String abbreviation,
        DisclosureOffice contact,
        Kind remedyKind,
        String government,
        String higherDepartment,
        String basicCourt,
        String intermediateCourt,
        String internetChannel) {

    /** All that a final answer needs and nobody has filled in, in Chinese. */
    public List<String> allMissing() {
        List<String> missing = new ArrayList<>(missing());
        missing.addAll(missingForRemedy());
        return missing;
    }

    /** What every document needs and nobody has filled in, in Chinese. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        need(missing, "发文机关全称", issuer);
        need(missing, "字号", abbreviation);
        need(missing, "联系机构", contact.name());
        need(missing, "联系电话", contact.phone());
        need(missing, "联系地址", contact.address());
        return missing;
    }

    /** What a remedy paragraph needs besides, in Chinese. */
    List<String> missingForRemedy() {
        List<String> missing = new ArrayList<>();
        if (remedyKind == Kind.VERTICALLY_LED || remedyKind == Kind.JUSTICE_BUREAU) {
            need(missing, "上一级主管部门", higherDepartment);
        }
        if (remedyKind != Kind.VERTICALLY_LED) {
            need(missing, "行政复议机关", government);
        }
        if (remedyKind == Kind.COUNTY_GOVERNMENT) {
            need(missing, "中级人民法院", intermediateCourt);
        } else {
            need(missing, "基层人民法院", basicCourt);
        }
        return missing;
    }

    /** For the statute; only where {@link #missingForRemedy} is empty. */
    ReplyingOrgan replyingOrgan() {
        return new ReplyingOrgan(
                remedyKind,
                issuer,
                government,
                higherDepartment.isBlank() ? null : higherDepartment,
                basicCourt,
                intermediateCourt);
    }

    /** Who replies, for the statute; empty while something is missing that a remedy paragraph needs. */
    public Optional<ReplyingOrgan> findReplyingOrgan() {
        return missingForRemedy().isEmpty() ? Optional.of(replyingOrgan()) : Optional.empty();
    }

    private static void need(List<String> missing, String what, String value) {
        if (value.isBlank()) {
            missing.add(what);
        }
    }
}
