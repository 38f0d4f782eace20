package org.yangguang.platform.report.publicsite;

import java.util.ArrayList;
import java.util.List;
import org.yangguang.platform.report.form.FormView;
import org.yangguang.platform.report.publicsite.CheckAnswer.Checked;
import org.yangguang.reader.CheckedFile;

/** One report of a check as its page shows it. */
record CheckedReport(CheckedFile file, FormView form) {

    static List<CheckedReport> of(Checked checked) {
        List<CheckedReport> reports = new ArrayList<>();
        for (CheckedFile file : checked.findings()) {
            FormView form = FormView.of(
                            file.report().format(),
                            file.report().tables(),
                            file.result().findings())
                    .prefixed("report-" + (reports.size() + 1) + "-");
            reports.add(new CheckedReport(file, form));
        }
        return List.copyOf(reports);
    }
}
