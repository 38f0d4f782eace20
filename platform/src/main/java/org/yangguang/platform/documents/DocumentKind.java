package org.yangguang.platform.documents;

import java.util.Arrays;
import java.util.Optional;

/** 公文种类: the fifteen kinds of 《党政机关公文处理工作条例》 Art. 8. */
public enum DocumentKind {
    RESOLUTION("决议"),
    DECISION("决定"),
    ORDER("命令（令）"),
    COMMUNIQUE("公报"),
    PROCLAMATION("公告"),
    PUBLIC_NOTICE("通告"),
    OPINION("意见"),
    NOTICE("通知"),
    CIRCULAR("通报"),
    REPORT("报告"),
    REQUEST("请示"),
    REPLY("批复"),
    MOTION("议案"),
    LETTER("函"),
    MINUTES("纪要");

    private final String label;

    DocumentKind(String label) {
        this.label = label;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    /** The kind that a title names at its end, as 关于……的通知 does. */
    public static Optional<DocumentKind> ofTitle(String title) {
        String plain = title.strip().replaceAll("[（(][^（）()]*[）)]$", "");
        return Arrays.stream(values())
                .filter(kind -> kind == ORDER ? plain.endsWith("令") : plain.endsWith(kind.label))
                .findFirst();
    }
}
