package org.yangguang.platform.search.engine;

/** A fingerprint of a text: texts that differ in a few words have fingerprints that differ in a few bits. */
final class Likeness {

    /** Of 64 bits; measured: the same notice with another date differs in eight, unrelated texts in more than twenty. */
    private static final int MOST_BITS = 10;

    /** Shorter texts are alike only when they are equal: a few words say too little. */
    private static final int LEAST_LENGTH = 40;

    private static final int READ = 4_000;

    private Likeness() {}

    static long of(String title, String text) {
        String all = title + "\n" + text;
        int length = Math.min(all.length(), READ);
        if (length < LEAST_LENGTH) {
            return mix(all.hashCode());
        }
        int[] votes = new int[Long.SIZE];
        for (int at = 0; at + 3 <= length; at++) {
            long hash = mix((((long) all.charAt(at)) << 32) | (((long) all.charAt(at + 1)) << 16) | all.charAt(at + 2));
            for (int bit = 0; bit < Long.SIZE; bit++) {
                votes[bit] += (hash >>> bit & 1) == 0 ? -1 : 1;
            }
        }
        long print = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            if (votes[bit] > 0) {
                print |= 1L << bit;
            }
        }
        return print;
    }

    static boolean alike(long one, long other) {
        return Long.bitCount(one ^ other) <= MOST_BITS;
    }

    /** Spreads the bits (the finalizer of MurmurHash3). */
    private static long mix(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
