package org.yangguang.platform.audit;

/** What verifying the trail found. */
public sealed interface Verdict {

    /**
     * Nothing was changed, removed or put elsewhere.
     *
     * @param head hash of the last entry; written down elsewhere, it later proves that not the whole trail was replaced
     */
    record Intact(long entries, String head) implements Verdict {}

    /**
     * @param sequence the first entry that is not as it was written
     * @param finding what is wrong with it, in plain Chinese
     */
    record Broken(long sequence, String finding) implements Verdict {}
}
