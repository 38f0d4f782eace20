package org.yangguang.platform.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph of an official document. One that begins with （一） opens with a heading of the second level, which ends at
 * its first full stop and is printed in another type (GB/T 9704).
 *
 * @param heading with its full stop, empty where the paragraph has none
 * @param text what follows
 */
public record TextParts(String heading, String text) {

    private static final Pattern SECOND_LEVEL = Pattern.compile("（[一二三四五六七八九十]{1,3}）[^。：；]{1,30}(。|$)");

    /** Takes the heading off the text. */
    public static TextParts of(String paragraph) {
        String text = paragraph.strip();
        Matcher matcher = SECOND_LEVEL.matcher(text);
        return matcher.lookingAt()
                ? new TextParts(matcher.group(), text.substring(matcher.end()))
                : new TextParts("", text);
    }
}
