package org.yangguang.platform.search;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.platform.organs.Organs;

/** What is known about words now: read again when the office changed it, and every few seconds for what other nodes did. */
@Component
class KnownWords {

    private static final long READ_EVERY = Duration.ofSeconds(5).toNanos();

    private final SynonymGroups groups;
    private final Organs organs;
    private volatile @Nullable Read last;

    KnownWords(SynonymGroups groups, Organs organs) {
        this.groups = groups;
        this.organs = organs;
    }

    private record Read(WordList words, long at) {}

    WordList now() {
        Read read = last;
        if (read == null || System.nanoTime() - read.at() > READ_EVERY) {
            read = new Read(read(), System.nanoTime());
            last = read;
        }
        return read.words();
    }

    /** The next question sees what was changed. */
    void forget() {
        last = null;
    }

    private WordList read() {
        return new WordList(
                groups.list().stream().map(SynonymGroups.Group::words).toList(), organs.list(), organs.formerNames());
    }
}
