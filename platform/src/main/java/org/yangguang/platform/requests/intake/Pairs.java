package org.yangguang.platform.requests.intake;

import java.sql.Array;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * A text as the set of its pairs of neighbouring characters: enough to tell Chinese texts that are alike, without a dictionary.
 * PostgreSQL's trigrams would need a locale that an external database may not have, and see no words in Chinese.
 */
final class Pairs {

    /** Words of every request; they would make all of them alike. */
    private static final Pattern EMPTY_WORDS =
            Pattern.compile("政府信息公开|政府信息|申请公开|请求公开|信息公开|申请|公开|请求|希望|提供|获取|了解|查询|复印件|扫描件|电子版|纸质|材料|文件|资料|信息|内容"
                    + "|相关|有关|关于|以及|或者|全部|全文|所有|本人|我们|我|您|贵|的|及|和|与|等|了|在|对|将|为|请|本县|我县|县");

    private static final int[] NONE = {};
    private static final int BANDS = 12;
    private static final int[] SEEDS = new Random(20190515).ints(2L * BANDS).toArray();

    private Pairs() {}

    /** The pairs, each as one number, sorted. */
    static int[] of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = EMPTY_WORDS.matcher(plain).replaceAll(" ");
        int[] pairs = new int[Math.max(0, words.length() - 1)];
        int count = 0;
        for (int i = 0; i + 1 < words.length(); i++) {
            char one = words.charAt(i);
            char other = words.charAt(i + 1);
            if (Character.isLetterOrDigit(one) && Character.isLetterOrDigit(other)) {
                pairs[count++] = one << 16 | other;
            }
        }
        return Arrays.stream(pairs, 0, count).sorted().distinct().toArray();
    }

    /** Of all pairs of both, how many they have in common: 0 to 1. */
    static double likeness(int[] one, int[] other) {
        int common = common(one, other);
        int all = one.length + other.length - common;
        return all == 0 ? 0 : common / (double) all;
    }

    private static int common(int[] one, int[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /**
     * Marks by which likely candidates are found without comparing with everything: each is made of the smallest of the pairs in
     * two shuffled orders. Texts half alike share at least one of twelve with a probability of 0.97, unlike ones hardly ever.
     */
    static int[] bands(int[] pairs) {
        if (pairs.length == 0) {
            return NONE;
        }
        int[] bands = new int[BANDS];
        for (int band = 0; band < BANDS; band++) {
            int first = smallest(pairs, SEEDS[2 * band]);
            int second = smallest(pairs, SEEDS[2 * band + 1]);
            bands[band] = mix(mix(first ^ band) + second);
        }
        return bands;
    }

    private static int smallest(int[] pairs, int seed) {
        int smallest = Integer.MAX_VALUE;
        for (int pair : pairs) {
            smallest = Math.min(smallest, mix(pair ^ seed));
        }
        return smallest;
    }

    /** Spreads the bits of a number over all of it (the finaliser of MurmurHash3). */
    private static int mix(int number) {
        int h = number;
        h = (h ^ h >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return h ^ h >>> 16;
    }

    /** As the database's driver takes an array. */
    static Integer[] boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toArray(Integer[]::new);
    }

    static int[] unboxed(Array array) throws SQLException {
        return Arrays.stream((Integer[]) array.getArray())
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
