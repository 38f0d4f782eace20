package org.yangguang.platform.columns;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types of 国办发〔2017〕47号, and in how many days the national check expects something new. */
public enum ColumnType {
    OVERVIEW("概况信息", 365),
    FUNCTIONS("机构职能", 365),
    LEADERS("负责人信息", 365),
    NEWS("工作动态", 14),
    NOTICES("通知公告", 180),
    POLICIES("政策文件", 180),
    INTERPRETATIONS("政策解读", 180),
    RESPONSES("回应关切", 180),
    GUIDE("信息公开指南", null),
    RULES("信息公开制度", null),
    CATALOGUE("信息公开目录", null),
    REPORTS("信息公开年报", null),
    REQUESTS("依申请公开", null),
    DATA("数据发布", 180),
    OPEN_DATA("数据开放", null),
    SERVICES("办事服务", null),
    MESSAGES("咨询投诉", 60),
    CONSULTATIONS("征集调查", null),
    INTERVIEWS("在线访谈", null);

    private final String label;
    private final @Nullable Integer updateWithinDays;

    ColumnType(String label, @Nullable Integer updateWithinDays) {
        this.label = label;
        this.updateWithinDays = updateWithinDays;
    }

    /** The value of the mark {@code ColumnType}. */
    public String label() {
        return label;
    }

    /** What the national check expects at most; null where it expects nothing. */
    public @Nullable Integer updateWithinDays() {
        return updateWithinDays;
    }

    static Optional<ColumnType> find(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }
}
