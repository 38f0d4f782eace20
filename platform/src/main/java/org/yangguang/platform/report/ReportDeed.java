package org.yangguang.platform.report;

import org.yangguang.platform.audit.DeedKind;

/** What people do in this module, as the audit trail names it. */
public enum ReportDeed implements DeedKind {
    RETURN_SAVED("保存年度报表"),
    RETURN_EXPLAINED("说明年度报表中的问题"),
    RETURN_EVIDENCE("上传年度报表的依据"),
    RETURN_PROPOSE("提请负责人确认年度报表"),
    RETURN_WITHDRAW("撤回年度报表"),
    RETURN_DECLINE("负责人退回年度报表"),
    RETURN_CONFIRM("确认并报送年度报表"),
    RETURN_CONFIRM_ON_PAPER("按书面确认报送年度报表"),
    RETURN_RETURN("退回年度报表"),
    RETURN_REOPEN("定稿后退回年度报表"),
    RETURN_REMINDED("催报年度报表"),
    YEAR_OPENED("开启年度报告编制"),
    SECTION_SAVED("保存年度报告正文"),
    REPORT_EXPLAINED("说明年度报告中的问题"),
    REPORT_FROZEN("年度报告定稿"),
    REPORT_THAWED("撤销年度报告定稿"),
    REPORT_PUBLISHED("公布年度报告"),
    REPORT_CORRECTED("更正年度报告"),
    REPORT_IMPORTED("导入已公布的年度报告");

    private final String label;

    ReportDeed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
