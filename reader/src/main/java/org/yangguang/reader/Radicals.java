package org.yangguang.reader;

import java.text.Normalizer;

/**
 * Gives characters back that a PDF names as radicals: many fonts use one glyph for 人 and the radical of the same shape,
 * and programs that print then write down the wrong one of the two.
 */
final class Radicals {

    private static final char FIRST = '\u2E80';
    private static final char LAST = '\u2FDF';

    /** Radicals that Unicode does not map, each followed by its character. */
    private static final String UNMAPPED = "⺁厂⺄乙⺇几⺈刀⺊卜⺋卩⺌小⺍小⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺝月⺞歹⺠民⺡氵⺢水⺣灬⺤爪⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹"
            + "⺰纟⺱罓⺲罒⺶羊⺷羊⺸羊⺹老⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦"
            + "⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

    private Radicals() {}

    static String replaceIn(String text) {
        if (text.chars().noneMatch(c -> c >= FIRST && c <= LAST)) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            replaced.append(replace(text.charAt(i)));
        }
        return replaced.toString();
    }

    private static String replace(char c) {
        if (c < FIRST || c > LAST) {
            return String.valueOf(c);
        }
        int at = UNMAPPED.indexOf(c);
        return at >= 0
                ? UNMAPPED.substring(at + 1, at + 2)
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    }
}
