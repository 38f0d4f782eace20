package org.yangguang.platform.documents.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fifteen kinds of official documents (《党政机关公文处理工作条例》第八条), told by the last word of a title. */
final class Kinds {

    private static final List<String> WORDS =
            List.of("决议", "决定", "命令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复", "议案", "纪要", "函", "令");

    private Kinds() {}

    static @Nullable String of(@Nullable String title) {
        if (title == null) {
            return null;
        }
        String bare = title.replaceAll("[（(][^（）()]{1,12}[）)]$", "");
        return WORDS.stream()
                .filter(bare::endsWith)
                .findFirst()
                .map(word -> word.equals("令") ? "命令" : word)
                .orElse(null);
    }

    /** Whether a line can be the end of a title. */
    static boolean endsTitle(String line) {
        return of(line) != null
                || line.matches(".*(办法|规定|细则|规则|方案|规划|计划|预案|规程|章程|解读|要点|清单|目录|指南|公示|名单)([（(].{1,12}[）)])?");
    }
}
