package org.yangguang.platform.requests.handling.steps.watch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.access.RoleHolders;
import org.yangguang.platform.audit.Deeds;
import org.yangguang.platform.notices.Gateways;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.organs.People;
import org.yangguang.platform.organs.PersonId;
import org.yangguang.platform.pages.SiteAddress;
import org.yangguang.platform.requests.CaseBook;
import org.yangguang.platform.requests.Cases;
import org.yangguang.platform.requests.Registered;
import org.yangguang.platform.requests.Registering;
import org.yangguang.platform.requests.handling.Handled;
import org.yangguang.platform.workdays.WorkingDays;

/** Reminders as they reach people, by a mail server and a gateway for short messages. */
@RunningPlatform
@Transactional
class RemindersSentTests {

    @Autowired
    MockMvc web;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Registering registering;

    @Autowired
    Cases cases;

    @Autowired
    CaseBook book;

    @Autowired
    WatchedCases watched;

    @Autowired
    ReminderContacts contacts;

    @Autowired
    RoleHolders roles;

    @Autowired
    Deeds deeds;

    @Autowired
    WorkingDays days;

    @Autowired
    SiteAddress site;

    @Autowired
    JdbcClient database;

    @Autowired
    AutowireCapableBeanFactory beans;

    private Gateways gateways;
    private Reminders reminders;
    private Registered request;

    @BeforeEach
    void a_request_of_two_posts_with_contacts() {
        gateways = beans.createBean(Gateways.class);
        reminders = new Reminders(watched, contacts, roles, organs, gateways.notices(), deeds, database, days, site);
        OrganId organ = organs.findByCode(Handled.ORGAN).orElseThrow().id();
        long handler = post(organ, "甲", "handler@county.example", "13905390001");
        long deputy = post(organ, "乙", "deputy@county.example", "");
        request = new Handled(web, organs, people, registering, cases).received(LocalDate.of(2026, 4, 1));
        book.assign(request.id(), handler, deputy);
        book.opened(request.id());
    }

    @AfterEach
    void stop() {
        gateways.close();
    }

    private long post(OrganId organ, String name, String email, String mobile) {
        PersonId person = people.appoint(name, organ, "提醒" + name, LocalDate.of(2020, 1, 1));
        long post = people.postsOf(person).getFirst();
        contacts.keep(post, new ReminderContacts.Contact(email, mobile));
        return post;
    }

    private long mailsTo(String address) {
        return gateways.mails().stream()
                .filter(mail -> recipients(mail).contains(address))
                .filter(mail -> subject(mail).contains(request.number()))
                .count();
    }

    private static String recipients(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getAllRecipients());
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void seven_working_days_before_the_handler_hears_by_mail_and_short_message_and_the_deputy_not_yet() {
        reminders.send(LocalDate.of(2026, 4, 21));
        gateways.send();
        assertThat(mailsTo("handler@county.example")).isOne();
        assertThat(mailsTo("deputy@county.example")).isZero();
        assertThat(gateways.texts())
                .anySatisfy(text -> assertThat(text)
                        .contains("13905390001", request.number(), "2026年4月30日", Handled.address(request))
                        .doesNotContain("秦晓燕", "城北片区"));
        reminders.send(LocalDate.of(2026, 4, 21));
        gateways.send();
        assertThat(mailsTo("handler@county.example")).as("once").isOne();
    }

    @Test
    void once_it_is_late_the_deputy_hears_too() {
        reminders.send(LocalDate.of(2026, 5, 6));
        gateways.send();
        assertThat(mailsTo("handler@county.example")).isOne();
        assertThat(mailsTo("deputy@county.example")).isOne();
    }
}
