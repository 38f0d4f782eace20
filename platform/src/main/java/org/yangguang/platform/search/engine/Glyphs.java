package org.yangguang.platform.search.engine;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Characters that are one and the same to somebody who searches: traditional ones become simplified, and those that are
 * easily typed for each other become the first of their kind. Always one character for one, so that places stay.
 */
final class Glyphs {

    /** Each group is one character in the index. */
    private static final List<String> ALIKE = List.of(
            "已己巳", "未末", "戊戌戍", "日曰", "账帐", "账賬", "候侯", "拨拔", "竞竟", "冶治", "撤撒", "粱梁", "惠恵", "籍藉", "仓仑", "券卷", "贷货",
            "〇零○", "折拆", "栗粟", "汨汩", "洽恰");

    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9fff';

    private static final SortedMap<Character, Character> SAME = same();

    /** The same by place: texts of results are read character by character. */
    private static final char[] TABLE = table();

    private Glyphs() {}

    /** From a character to the one that stands for it; those that stand for themselves are absent. */
    static Map<Character, Character> all() {
        return SAME;
    }

    /** The text as the index knows it; as long as before. */
    static String plain(String text) {
        char[] plain = text.toCharArray();
        for (int at = 0; at < plain.length; at++) {
            plain[at] = TABLE[plain[at]];
        }
        return new String(plain);
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int each = 0; each < table.length; each++) {
            table[each] = SAME.getOrDefault((char) each, (char) each);
        }
        return table;
    }

    private static SortedMap<Character, Character> same() {
        SortedMap<Character, Character> same = new TreeMap<>();
        for (char each = FIRST; each <= LAST; each++) {
            List<String> simplified = ZhConverterUtil.toSimple(each);
            if (simplified != null && !simplified.isEmpty()) {
                String first = simplified.getFirst();
                if (first.length() == 1 && first.charAt(0) != each) {
                    same.put(each, first.charAt(0));
                }
            }
        }
        for (String group : ALIKE) {
            for (int at = 1; at < group.length(); at++) {
                same.put(group.charAt(at), group.charAt(0));
            }
        }
        // A traditional character whose simplified form is one of a group ends at the head of the group.
        same.replaceAll((from, to) -> same.getOrDefault(to, to));
        return same;
    }
}
