package org.yangguang.platform.requests.handling;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.SignedIn;
import org.yangguang.platform.audit.DeedKind;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.pages.PeriodStrip;
import org.yangguang.platform.requests.CaseClock;
import org.yangguang.platform.requests.CaseFile;
import org.yangguang.platform.requests.CaseOutcome;
import org.yangguang.platform.requests.CasePeriod;
import org.yangguang.platform.requests.Entry;
import org.yangguang.statute.clock.Breach;
import org.yangguang.statute.clock.ClockEvent;
import org.yangguang.statute.clock.ClockResult;
import org.yangguang.statute.clock.ClockState;
import org.yangguang.statute.clock.RefusedEvent;

/**
 * A case as it stands today before somebody.
 *
 * @param organ who handles it
 * @param story whole, in the order in which it was written
 * @param reading where the clock stands today, null until the day of receipt is fixed (Art. 31)
 * @param reader who looks or acts
 */
public record Situation(
        CaseFile file,
        Organ organ,
        List<Entry> story,
        ClockResult.@Nullable Reading reading,
        SignedIn reader,
        LocalDate today,
        CaseClock clock) {

    public Situation {
        story = List.copyOf(story);
    }

    /** The page of the case. */
    public String address() {
        return "/workbench/requests/" + organ.code() + "/" + file.number();
    }

    /** Whether the reader may do such a deed for this case's organ. */
    public boolean mayDo(CaseDeed deed) {
        return deed.by().stream().anyMatch(role -> reader.is(role) && (isOwn() || role.wholeCounty()));
    }

    /** Whether the reader's post belongs to the organ that handles the case. */
    public boolean isOwn() {
        return reader.organ().equals(organ.id());
    }

    /** Whether the reader does the work of this organ, so that opening the case means it was noticed. */
    public boolean worksOnIt() {
        return isOwn() && (reader.is(Role.CLERK) || reader.is(Role.HEAD) || reader.is(Role.LEGAL));
    }

    /** Whether the case waits for the day of receipt to be fixed. */
    public boolean isUnconfirmed() {
        return reading == null;
    }

    /** Whether the clock stands so. */
    public boolean is(ClockState state) {
        return reading != null && reading.state() == state;
    }

    /** Whether no reply is to be given any more. */
    public boolean isClosed() {
        return file.state().isClosed();
    }

    /** The legal period with every day explained; empty until the day of receipt is fixed, and where no clock runs to a date. */
    public Optional<PeriodStrip> period() {
        return Optional.ofNullable(reading).flatMap(it -> CasePeriod.of(it, clock.explain(it)));
    }

    /** What of this kind was done and not taken back, oldest first. */
    public List<Entry> done(DeedKind kind) {
        return story.stream()
                .filter(entry -> entry.what().equals(kind.name()) && !entry.voided())
                .toList();
    }

    /** The last that was done of this kind and not taken back. */
    public Optional<Entry> last(DeedKind kind) {
        return done(kind).stream().reduce((earlier, later) -> later);
    }

    /** Where the clock would stand after one more event, or why the law refuses it; empty before the day of receipt is fixed. */
    public Optional<ClockResult> attempt(ClockEvent event) {
        return Optional.ofNullable(file.receivedOn()).map(received -> clock.read(received, story, event, today));
    }

    /**
     * An offer by the law's answer to an event.
     *
     * @param effect what the deed brings about, in one line
     */
    public Offer offer(ClockEvent event, String effect) {
        if (isClosed()) {
            // Within one day the clock puts what asks before what ends, whatever came first.
            return impossible(RefusedEvent.Reason.AFTER_END);
        }
        return attempt(event)
                .map(result -> switch (result) {
                    case ClockResult.Refusal(var refused) ->
                        impossible(refused.stream()
                                .map(RefusedEvent::reason)
                                .distinct()
                                .toArray(RefusedEvent.Reason[]::new));
                    case ClockResult.Reading after ->
                        new Offer.Possible(effect, after.due(), after.provisional(), warning(after));
                })
                .orElseGet(() -> new Offer.Impossible("收到申请之日尚未确定（《条例》第三十一条）。"));
    }

    private static Offer impossible(RefusedEvent.Reason... reasons) {
        return new Offer.Impossible(Arrays.stream(reasons)
                .map(it -> it.label() + "（" + it.basis().label() + "）。")
                .collect(Collectors.joining()));
    }

    /** The breaches that are not there yet. */
    public List<Breach> breachesIn(ClockResult.Reading after) {
        List<Breach> before = Objects.requireNonNull(reading).breaches();
        return after.breaches().stream().filter(it -> !before.contains(it)).toList();
    }

    private @Nullable String warning(ClockResult.Reading after) {
        String all = breachesIn(after).stream()
                .map(it -> it.rule().label() + "（" + it.rule().basis().label() + "，最后一天是" + it.lastDay() + "）。")
                .collect(Collectors.joining());
        return all.isEmpty() ? null : all;
    }

    /** The deed is done; leads back to the case. */
    public Effect done() {
        return new Effect.Done(address());
    }

    /** What a write into the case came to. */
    public Effect effect(CaseOutcome outcome) {
        return switch (outcome) {
            case CaseOutcome.Written _ -> done();
            case CaseOutcome.Refused(var problems) -> new Effect.Refused(problems);
        };
    }
}
