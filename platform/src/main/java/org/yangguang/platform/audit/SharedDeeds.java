package org.yangguang.platform.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Gathers the deeds that wait while others are being written, and has them done in one transaction. Where one of them must
 * not be done or fails, nothing of that transaction stays and each is done by itself.
 */
final class SharedDeeds {

    /** More would make the first of them wait longer than a person notices. */
    private static final int MOST = 64;

    /** A deed that somebody waits for. Equal to itself only. */
    static final class Waiting {
        private final Actor actor;
        private final Deed deed;
        private final Supplier<Effect> work;
        private final CompletableFuture<Effect> answer = new CompletableFuture<>();

        Waiting(Actor actor, Deed deed, Supplier<Effect> work) {
            this.actor = actor;
            this.deed = deed;
            this.work = work;
        }

        Actor actor() {
            return actor;
        }

        Deed deed() {
            return deed;
        }

        Supplier<Effect> work() {
            return work;
        }
    }

    private final Deeds deeds;
    private final LinkedBlockingDeque<Waiting> waiting = new LinkedBlockingDeque<>();
    private final AtomicBoolean writing = new AtomicBoolean();

    SharedDeeds(Deeds deeds) {
        this.deeds = deeds;
    }

    Effect attempt(Waiting deed) {
        waiting.add(deed);
        startWriting();
        try {
            return deed.answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /** One thread writes at a time and ends when nobody waits: what arrives meanwhile is gathered by that. */
    private void startWriting() {
        if (writing.compareAndSet(false, true)) {
            Thread.ofVirtual().name("shared-deeds").start(this::write);
        }
    }

    private void write() {
        try {
            for (List<Waiting> together = next(); !together.isEmpty(); together = next()) {
                perform(together);
            }
        } finally {
            writing.set(false);
            // Somebody may have come between the last look and now, and have seen that we were writing.
            if (!waiting.isEmpty()) {
                startWriting();
            }
        }
    }

    /** In the order of their organs, whose rows they may lock; of two with the same key the second waits for its turn. */
    private List<Waiting> next() {
        List<Waiting> drained = new ArrayList<>();
        waiting.drainTo(drained, MOST);
        Set<String> keys = new HashSet<>();
        List<Waiting> together = new ArrayList<>();
        for (Waiting each : drained) {
            if (keys.add(Claims.name(each.actor.reference(), each.deed.key()))) {
                together.add(each);
            } else {
                waiting.addFirst(each);
            }
        }
        together.sort(
                Comparator.comparing(each -> each.deed.organ(), Comparator.nullsFirst(Comparator.naturalOrder())));
        return together;
    }

    private void perform(List<Waiting> together) {
        List<Effect> effects = together.size() == 1 ? List.of() : attemptAll(together);
        for (int i = 0; i < together.size(); i++) {
            if (effects.isEmpty()) {
                alone(together.get(i));
            } else {
                together.get(i).answer.complete(effects.get(i));
            }
        }
    }

    private List<Effect> attemptAll(List<Waiting> together) {
        try {
            return deeds.attemptAll(together);
        } catch (RuntimeException | Error one) {
            // Whose failure it was shows when each is done by itself.
            return List.of();
        }
    }

    private void alone(Waiting each) {
        try {
            each.answer.complete(deeds.attemptAs(each.actor, each.deed, each.work));
        } catch (RuntimeException | Error failure) {
            each.answer.completeExceptionally(failure);
        }
    }
}
