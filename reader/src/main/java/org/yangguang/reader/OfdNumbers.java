package org.yangguang.reader;

import java.util.Arrays;

/** Numbers as OFD lists them. */
final class OfdNumbers {

    private static final int MOST = 100_000;

    private OfdNumbers() {}

    /** Four at least: what is missing is 0. */
    static float[] of(String list) {
        String[] words = list.strip().split("\\s+");
        float[] numbers = new float[Math.max(4, words.length)];
        for (int i = 0; i < words.length && !words[i].isEmpty(); i++) {
            numbers[i] = Float.parseFloat(words[i]);
        }
        return numbers;
    }

    /** Distances between characters; {@code g 3 4.2} stands for three times 4.2. */
    static float[] distances(String list) {
        String[] words = list.strip().split("\\s+");
        float[] distances = new float[MOST];
        int count = 0;
        for (int i = 0; i < words.length && !words[i].isEmpty(); i++) {
            int times = 1;
            if (words[i].equals("g") && i + 2 < words.length) {
                times = Integer.parseInt(words[i + 1]);
                i += 2;
            }
            float distance = Float.parseFloat(words[i]);
            for (int k = 0; k < times && count < MOST; k++) {
                distances[count++] = distance;
            }
        }
        return Arrays.copyOf(distances, count);
    }
}
