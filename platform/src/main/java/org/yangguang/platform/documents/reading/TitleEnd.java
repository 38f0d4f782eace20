package org.yangguang.platform.documents.reading;

import java.util.regex.Pattern;
import org.yangguang.platform.documents.DocumentKind;

/** With which word a title can end. */
final class TitleEnd {

    private static final Pattern OTHERS =
            Pattern.compile(".*(办法|规定|细则|规则|方案|规划|计划|预案|规程|章程|解读|要点|清单|目录|指南|公示|名单)([（(].{1,12}[）)])?");

    private TitleEnd() {}

    static boolean is(String line) {
        return DocumentKind.ofTitle(line).isPresent() || OTHERS.matcher(line).matches();
    }
}
