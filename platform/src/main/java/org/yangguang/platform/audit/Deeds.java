package org.yangguang.platform.audit;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The one way to write: one transaction, safe to repeat, and recorded in the trail. */
@Component
public class Deeds {

    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final Chain chain;
    private final CurrentActor actor;

    Deeds(TransactionTemplate transaction, JdbcClient database, Chain chain, CurrentActor actor) {
        this.transaction = transaction;
        this.database = database;
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

    /** As {@link #attempt}, where the session does not tell who acts. */
    public Effect attemptAs(Actor actor, Deed deed, Supplier<Effect> work) {
        String who = actor.reference();
        return transaction.execute(status -> {
            if (!claim(deed, who)) {
                return new Effect.Done(earlierResult(deed, who));
            }
            Effect effect = work.get();
            switch (effect) {
                case Effect.Done done -> {
                    keep(deed, who, done);
                    // Last, because appending holds back every other append until this transaction ends.
                    chain.append(done.subject() == null ? deed : deed.about(done.subject()), who);
                }
                case Effect.Refused refused -> status.setRollbackOnly();
            }
            return effect;
        });
    }

    /** Waits for a running deed with this key to end; false if it was done. */
    private boolean claim(Deed deed, String who) {
        return database.sql("""
                        insert into deed (actor, key, kind) values (:actor, :key, :kind)
                        on conflict (actor, key) do nothing
                        """)
                        .param("actor", who)
                        .param("key", deed.key())
                        .param("kind", deed.kind().name())
                        .update()
                == 1;
    }

    private String earlierResult(Deed deed, String who) {
        Optional<String> next = database.sql(
                        "select next from deed where actor = :actor and key = :key and kind = :kind")
                .param("actor", who)
                .param("key", deed.key())
                .param("kind", deed.kind().name())
                .query(String.class)
                .optional();
        return next.orElseThrow(() -> new UnusableKeyException(
                "the idempotency key of " + deed.kind().name() + " on " + deed.subject() + " belongs to another deed"));
    }

    private void keep(Deed deed, String who, Effect.Done done) {
        database.sql("update deed set next = :next where actor = :actor and key = :key")
                .param("next", done.next())
                .param("actor", who)
                .param("key", deed.key())
                .update();
    }
}
