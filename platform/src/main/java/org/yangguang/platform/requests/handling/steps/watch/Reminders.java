package org.yangguang.platform.requests.handling.steps.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.platform.access.Role;
import org.yangguang.platform.access.RoleHolders;
import org.yangguang.platform.audit.Actor;
import org.yangguang.platform.audit.Deed;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.notices.Message;
import org.yangguang.platform.notices.Notices;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.pages.SiteAddress;
import org.yangguang.platform.pages.Wording;
import org.yangguang.platform.requests.CaseState;
import org.yangguang.platform.requests.RequestId;
import org.yangguang.platform.requests.handling.steps.StepDeed;
import org.yangguang.platform.workdays.WorkingDays;
import org.yangguang.statute.calendar.WorkingDayCalendar;

/** Tells of last days, each distance of each last day once. The tasks tell it too, whether a post can be written to or not. */
@Component
class Reminders {

    private final WatchedCases cases;
    private final ReminderContacts contacts;
    private final RoleHolders roles;
    private final Organs organs;
    private final Notices notices;
    private final Deeds deeds;
    private final JdbcClient database;
    private final WorkingDays days;
    private final SiteAddress site;

    Reminders(
            WatchedCases cases,
            ReminderContacts contacts,
            RoleHolders roles,
            Organs organs,
            Notices notices,
            Deeds deeds,
            JdbcClient database,
            WorkingDays days,
            SiteAddress site) {
        this.cases = cases;
        this.contacts = contacts;
        this.roles = roles;
        this.organs = organs;
        this.notices = notices;
        this.deeds = deeds;
        this.database = database;
        this.days = days;
        this.site = site;
    }

    /** A reminder that is due. */
    record Reminder(Watched of, LocalDate due, Distance distance) {

        /** By which it is told from every other; also against sending it twice. */
        Sent mark() {
            return new Sent(of.file().id().value(), due, distance);
        }

        String key() {
            return "reminder-" + of.file().id().value() + "-" + due + "-" + distance;
        }
    }

    /** A reminder that has gone out. */
    record Sent(long request, LocalDate due, Distance distance) {}

    /** Sends what has come near since the last time; a second run on the same day finds nothing. */
    void send(LocalDate today) {
        List<Reminder> due = due(today);
        Set<Sent> sent = sent(due);
        due.stream().filter(it -> !sent.contains(it.mark())).forEach(it -> send(it, today));
    }

    private List<Reminder> due(LocalDate today) {
        WorkingDayCalendar calendar = days.calendar();
        List<Reminder> due = new ArrayList<>();
        for (Watched each : cases.pressing(today, calendar.addDays(today, 7))) {
            LocalDate unopened = Distance.unopenedSince(each.came(), calendar);
            if (each.file().openedAt() == null && !today.isBefore(unopened)) {
                due.add(new Reminder(each, unopened, Distance.UNOPENED));
            }
            LocalDate last = each.file().due();
            if (last != null && isRunning(each)) {
                Distance.reached(today, last, calendar).ifPresent(it -> due.add(new Reminder(each, last, it)));
            }
        }
        return due;
    }

    /** While an organ is asked that has no term, the last day moves on with every day and means nothing yet. */
    private static boolean isRunning(Watched of) {
        return of.file().state() == CaseState.RUNNING
                || (of.file().state() == CaseState.PAUSED && of.file().othersUntil() != null);
    }

    private Set<Sent> sent(Collection<Reminder> among) {
        return new HashSet<>(
                database.sql("select request, due, distance from request_reminder where request = any(:requests)")
                        .param(
                                "requests",
                                among.stream()
                                        .map(it -> it.of().file().id().value())
                                        .distinct()
                                        .toArray(Long[]::new))
                        .query(Sent.class)
                        .list());
    }

    private void send(Reminder reminder, LocalDate today) {
        Watched of = reminder.of();
        Deed deed = Deed.of(reminder.key(), StepDeed.REMINDER_SENT, of.file().subject())
                .forOrgan(of.organ().value());
        deeds.attemptAs(Actor.SYSTEM, deed, () -> {
            database.sql("""
                            insert into request_reminder (request, due, distance, sent_on)
                            values (:request, :due, :distance, :today) on conflict do nothing
                            """)
                    .param("request", of.file().id().value())
                    .param("due", reminder.due())
                    .param("distance", reminder.distance().name())
                    .param("today", today)
                    .update();
            tell(reminder);
            return new Effect.Done(of.address());
        });
    }

    private void tell(Reminder reminder) {
        if (!notices.canSend()) {
            return;
        }
        Watched of = reminder.of();
        Organ organ = organs.get(of.organ());
        String subject = "申请" + of.file().number() + reminder.distance().label();
        String body = reminder.distance() == Distance.UNOPENED
                ? organ.name() + "收到的政府信息公开申请" + of.file().number() + "，收到后两个工作日无人查看，请安排查收。"
                : "政府信息公开申请" + of.file().number() + "的答复期限是" + Wording.shortDay(reminder.due()) + "，"
                        + reminder.distance().label() + "。";
        for (ReminderContacts.Reachable each : contacts.of(posts(reminder))) {
            notices.queue(new Message(
                    of.organ(),
                    each.recipient(),
                    of.file().number(),
                    subject,
                    body + "登录后查看：" + site.absolute(of.address())));
        }
    }

    /** The posts that are told, each once. */
    private Set<Long> posts(Reminder reminder) {
        Watched of = reminder.of();
        Set<Long> posts = new HashSet<>();
        for (Audience one : reminder.distance().audience()) {
            switch (one) {
                case HANDLER -> {
                    Long worker = of.worker();
                    posts.addAll(worker == null ? roles.posts(List.of(of.organ()), Role.CLERK) : List.of(worker));
                }
                case DEPUTY -> {
                    Long deputy = of.file().deputy();
                    if (deputy != null) {
                        posts.add(deputy);
                    }
                }
                case HEAD -> posts.addAll(roles.posts(List.of(of.organ()), Role.HEAD));
                case OFFICE -> posts.addAll(roles.posts(county(of.organ()), Role.OFFICE));
            }
        }
        return posts;
    }

    private List<OrganId> county(OrganId organ) {
        return organs.within(organs.countyOf(organ)).stream().map(Organ::id).toList();
    }

    /** What went out about a case, oldest first. */
    List<Sent> of(RequestId request) {
        return database.sql(
                        "select request, due, distance from request_reminder where request = :request order by sent_on, due")
                .param("request", request.value())
                .query(Sent.class)
                .list();
    }
}
