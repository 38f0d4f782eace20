package org.yangguang.platform.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The one way to write: one transaction, safe to repeat, and recorded in the trail. */
@Component
public class Deeds {

    private final TransactionTemplate transaction;
    private final Claims claims;
    private final Chain chain;
    private final CurrentActor actor;
    private final SharedDeeds shared = new SharedDeeds(this);

    Deeds(TransactionTemplate transaction, Claims claims, Chain chain, CurrentActor actor) {
        this.transaction = transaction;
        this.claims = claims;
        this.chain = chain;
        this.actor = actor;
    }

    /**
     * Does the work once. The same key again, by the same person, gives the earlier address without doing the work again,
     * also when both calls run at the same time.
     *
     * @return the address to go to next
     * @throws UnusableKeyException if the key was used for something else
     */
    public String perform(Deed deed, Supplier<String> work) {
        return performAs(actor.get(), deed, work);
    }

    /** As {@link #perform}, where the session does not tell yet who acts, as while signing in. */
    public String performAs(Actor who, Deed deed, Supplier<String> work) {
        Effect effect = attemptAs(who, deed, () -> new Effect.Done(work.get()));
        return switch (effect) {
            case Effect.Done done -> done.next();
            case Effect.Refused refused -> throw new IllegalStateException("refused: " + refused.problems());
        };
    }

    /** As {@link #perform}, where the work itself may find that it must not be done; then nothing stays, not even the key. */
    public Effect attempt(Deed deed, Supplier<Effect> work) {
        return attemptAs(actor.get(), deed, work);
    }

    /**
     * As {@link #attemptAs}, for deeds of which many come at the same moment: those that wait together share one
     * transaction, and so one commit to disk and one turn at the trail's head. Each still is done whole or not at all, and is
     * answered only when it is on disk.
     *
     * @param work runs in another thread, so it must not ask who is signed in; it may run twice, when nothing of the first
     *     run stayed
     */
    public Effect attemptSharing(Actor actor, Deed deed, Supplier<Effect> work) {
        // Who has begun a transaction wants this deed to be part of it.
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? attemptAs(actor, deed, work)
                : shared.attempt(new SharedDeeds.Waiting(actor, deed, work));
    }

    /** Several deeds in one transaction; no effects, and nothing stays, where one of them must not be done. */
    List<Effect> attemptAll(List<SharedDeeds.Waiting> together) {
        return transaction.execute(status -> {
            // Before anything else is locked: a key may be held by a deed that needs what these will lock.
            Set<String> claimed = claims.claim(together);
            List<Effect> effects = new ArrayList<>();
            List<Chain.Line> lines = new ArrayList<>();
            Map<SharedDeeds.Waiting, Effect.Done> kept = new LinkedHashMap<>();
            for (SharedDeeds.Waiting each : together) {
                String who = each.actor().reference();
                if (!claimed.contains(Claims.name(who, each.deed().key()))) {
                    effects.add(new Effect.Done(claims.earlierResult(each.deed(), who)));
                    continue;
                }
                switch (each.work().get()) {
                    case Effect.Refused refused -> {
                        status.setRollbackOnly();
                        return List.of();
                    }
                    case Effect.Done done -> {
                        effects.add(done);
                        kept.put(each, done);
                        lines.add(new Chain.Line(each.deed().about(done), who));
                    }
                }
            }
            claims.keep(kept);
            if (!lines.isEmpty()) {
                chain.append(lines);
            }
            return effects;
        });
    }

    /** As {@link #attempt}, where the session does not tell who acts. */
    public Effect attemptAs(Actor actor, Deed deed, Supplier<Effect> work) {
        String who = actor.reference();
        return transaction.execute(status -> {
            if (!claims.claim(deed, who)) {
                return new Effect.Done(claims.earlierResult(deed, who));
            }
            Effect effect = work.get();
            switch (effect) {
                case Effect.Done done -> {
                    claims.keep(deed, who, done);
                    // Last, because appending holds back every other append until this transaction ends.
                    chain.append(deed.about(done), who);
                }
                case Effect.Refused refused -> status.setRollbackOnly();
            }
            return effect;
        });
    }
}
