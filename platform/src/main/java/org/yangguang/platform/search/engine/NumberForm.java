package org.yangguang.platform.search.engine;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One form for a document number, whatever brackets, spaces or zeros were typed. */
final class NumberForm {

    private static final Pattern NUMBER =
            Pattern.compile("(\\p{IsHan}{2,20})第?[\\[(【{〔﹝]?((?:19|20)\\d{2})[\\])】}〕﹞]?年?第?0*(\\d{1,5})号?");

    private NumberForm() {}

    /** Such as 沂政发2020#5 for 沂政发〔2020〕5号; empty where the text is no document number. */
    static Optional<String> of(String text) {
        String plain =
                Glyphs.plain(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("\\s", "");
        Matcher matcher = NUMBER.matcher(plain);
        return matcher.matches()
                ? Optional.of(matcher.group(1) + matcher.group(2) + "#" + matcher.group(3))
                : Optional.empty();
    }
}
