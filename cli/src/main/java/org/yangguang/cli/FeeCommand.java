package org.yangguang.cli;

import java.util.Map;
import org.yangguang.statute.fee.FeeCalculation;
import org.yangguang.statute.fee.FeeMethod;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "fee", description = "信息处理费（国办函〔2020〕109号）。")
final class FeeCommand {
    private static final int MAX_UNITS = 1_000_000;

    private final Yangguang root;

    FeeCommand(Yangguang root) {
        this.root = root;
    }

    @Command(name = "count", description = "同一申请人一个自然月内 N 件申请按件计收的总额。")
    int count(@Parameters(paramLabel = "N", description = "件数，1 至 " + MAX_UNITS) String n) {
        return answer(FeeMethod.BY_COUNT, n);
    }

    @Command(name = "pages", description = "一件申请提供 N 页信息按量计收的总额。")
    int pages(@Parameters(paramLabel = "N", description = "页数，1 至 " + MAX_UNITS) String n) {
        return answer(FeeMethod.BY_VOLUME, n);
    }

    private int answer(FeeMethod method, String n) {
        Arguments arguments = new Arguments();
        int units = arguments.number("N", n, MAX_UNITS);
        arguments.check();
        FeeCalculation fee = method.total(units);
        if (root.json()) {
            root.console().printJson(Map.of("yuan", fee.yuan()));
        } else {
            root.console().print(fee.yuan() + "元");
            root.console().print(fee.arithmetic());
        }
        return 0;
    }
}
