package org.yangguang.platform.report.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.statute.report.Finding;
import org.yangguang.statute.report.Reconciliation;
import org.yangguang.statute.report.ReportFormat;
import org.yangguang.statute.report.ReportTables;

/** The returns that break a rule by themselves: where a contradiction in the county's sums comes from. */
@Service
public class BrokenReturns {

    private final RollUp rollUp;

    BrokenReturns(RollUp rollUp) {
        this.rollUp = rollUp;
    }

    /** One rule that one return breaks. */
    public record Broken(Organ organ, Finding finding) {}

    /** All of them, in the order of the organs; one statement. */
    public List<Broken> list(List<Organ> organs, int year) {
        Map<OrganId, ReportTables> each = rollUp.each(Compiling.ids(organs), year);
        List<Broken> broken = new ArrayList<>();
        for (Organ organ : organs) {
            ReportTables tables = each.get(organ.id());
            if (tables != null) {
                Reconciliation.check(ReportFormat.ofYear(year), tables)
                        .forEach(finding -> broken.add(new Broken(organ, finding)));
            }
        }
        return broken;
    }

    /** Those that break the same rule at the same place as the county's sums. */
    public static List<Broken> breaking(List<Broken> broken, Finding county) {
        return broken.stream()
                .filter(each -> each.finding().rule().equals(county.rule())
                        && each.finding().table() == county.table()
                        && Objects.equals(each.finding().row(), county.row())
                        && Objects.equals(each.finding().column(), county.column()))
                .toList();
    }
}
