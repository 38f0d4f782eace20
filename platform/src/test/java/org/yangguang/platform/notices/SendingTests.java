package org.yangguang.platform.notices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.organs.Organs;

/** Against a mail server and a gateway that really run here. */
@RunningPlatform
@Transactional
class SendingTests {

    @Autowired
    Organs organs;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient database;

    @Autowired
    AutowireCapableBeanFactory beans;

    private Gateways gateways;
    private EmailGateway email = Gateways.noEmail();
    private SmsGateway sms = Gateways.sms("");

    @BeforeEach
    void servers() {
        gateways = beans.createBean(Gateways.class);
        email = gateways.email();
        sms = gateways.sms();
    }

    @AfterEach
    void stop() {
        gateways.close();
    }

    private void queue(Recipient recipient) {
        new Notices(outbox, email, sms)
                .queue(new Message(
                        organs.root().id(), recipient, "371323-2026-0001", "您的申请有新进展", "您的申请已登记。\n查看“进展”请用查询码。"));
    }

    private void send() {
        new Sending(outbox, email, sms).sendDue();
    }

    private static Recipient recipient(@Nullable String email, @Nullable String phone) {
        return new Recipient("秦晓燕", email, phone, "276400 沂水县长安路100号");
    }

    private Notice only() {
        return database.sql("select * from notice order by id desc limit 1")
                .query(Outbox::notice)
                .single();
    }

    @Test
    void an_email_arrives_under_the_name_that_the_outbox_keeps() throws Exception {
        queue(recipient("qin@mail.example", null));
        send();

        List<MimeMessage> arrived = gateways.mails();
        assertThat(arrived).hasSize(1);
        assertThat(arrived.getFirst().getAllRecipients()[0]).hasToString("qin@mail.example");
        assertThat(arrived.getFirst().getSubject()).isEqualTo("您的申请有新进展");
        assertThat(arrived.getFirst().getContent().toString()).contains("您的申请已登记。");
        assertThat(arrived.getFirst().getMessageID()).isEqualTo("<" + only().messageId() + ">");
        assertThat(only().state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void a_sender_that_died_after_handing_it_over_repeats_it_under_the_same_name() throws Exception {
        queue(recipient("qin@mail.example", null));
        Notice taken = outbox.take(5).getFirst();
        email.send(taken, "qin@mail.example");
        send();
        assertThat(gateways.mails()).as("held by the one who took it").hasSize(1);

        database.sql("update notice set next_at = queued_at where id = :id")
                .param("id", taken.id())
                .update();
        send();
        List<MimeMessage> arrived = gateways.mails();
        assertThat(arrived).hasSize(2);
        assertThat(arrived.get(1).getMessageID()).isEqualTo(arrived.getFirst().getMessageID());
    }

    @Test
    void a_short_message_is_posted_with_the_secret_and_its_text_stays_one_json_string() {
        queue(recipient(null, "+86 139 0539 1234"));
        send();

        assertThat(gateways.texts())
                .singleElement()
                .asString()
                .startsWith("secret of the gateway {\"mobile\":\"13905391234\",\"content\":\"【沂水公开】您的申请已登记。\\n")
                .contains("\"id\":\"" + only().messageId() + "\"");
        assertThat(only().state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void who_can_be_reached_by_both_gets_both() {
        queue(recipient("qin@mail.example", "13905391234"));
        send();
        assertThat(gateways.texts()).hasSize(1);
        assertThat(gateways.mails()).hasSize(1);
    }

    @Test
    void who_left_neither_gets_a_letter_and_so_does_everyone_where_nothing_is_set_up() {
        queue(recipient("not an address", "0539-2251234"));
        assertThat(only().state()).isEqualTo(NoticeState.TO_PRINT);

        email = Gateways.noEmail();
        sms = Gateways.sms("");
        queue(recipient("qin@mail.example", "13905391234"));
        assertThat(only().way()).isEqualTo(NoticeWay.PAPER);
        send();
        assertThat(only().state()).isEqualTo(NoticeState.TO_PRINT);
        assertThat(outbox.recipient(only().id()).postalAddress()).contains("长安路100号");
    }

    @Test
    void a_gateway_that_is_away_is_asked_again_later_and_in_the_end_somebody_must_look() {
        gateways.answerWith(503);
        queue(recipient(null, "13905391234"));
        for (int i = 1; i <= Sending.MOST_ATTEMPTS; i++) {
            assertThat(only().state()).as("before attempt " + i).isEqualTo(NoticeState.WAITING);
            send();
            send();
            assertThat(gateways.texts()).as("not again at once").hasSize(i);
            database.sql("update notice set next_at = queued_at where state = 'WAITING'")
                    .update();
        }
        assertThat(only().state()).isEqualTo(NoticeState.FAILED);
        assertThat(only().problem()).isEqualTo("短信网关答复 503");
    }

    @Test
    void a_number_that_the_gateway_refuses_is_not_tried_again() {
        gateways.answerWith(422);
        queue(recipient(null, "13905391234"));
        send();
        assertThat(only().state()).isEqualTo(NoticeState.FAILED);
    }

    @Test
    void a_mail_server_that_is_away_keeps_the_message_waiting() {
        gateways.stopMail();
        queue(recipient("qin@mail.example", null));
        send();
        assertThat(only().state()).isEqualTo(NoticeState.WAITING);
        assertThat(only().problem()).doesNotContain("qin@");
    }

    @Test
    void the_pauses_between_attempts_double_up_to_six_hours() {
        assertThat(List.of(1, 2, 3, 9, 10, 12))
                .extracting(attempts -> Sending.pause(attempts).toMinutes())
                .containsExactly(1L, 2L, 4L, 256L, 360L, 360L);
    }

    @Test
    void whom_it_goes_to_lies_sealed() {
        queue(recipient("qin@mail.example", null));
        byte[] sealed = database.sql("select recipient from notice where id = :id")
                .param("id", only().id())
                .query((row, number) -> row.getBytes("recipient"))
                .single();
        assertThat(new String(sealed, StandardCharsets.UTF_8))
                .doesNotContain("秦晓燕")
                .doesNotContain("qin@");
    }
}
