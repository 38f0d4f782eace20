package org.yangguang.platform.requests.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.RunningPlatform;
import org.yangguang.platform.audit.Effect;
import org.yangguang.platform.organs.Organ;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.organs.OrganKind;
import org.yangguang.platform.organs.Organs;
import org.yangguang.platform.requests.Submissions;
import org.yangguang.platform.time.CivilTime;

/** Against a mail server in this process. */
@RunningPlatform
@Transactional
class MailFetchingTests {

    @Autowired
    MailFetching fetching;

    @Autowired
    MailInbox inbox;

    @Autowired
    Register register;

    @Autowired
    Organs organs;

    @Autowired
    CivilTime time;

    @Autowired
    JdbcClient database;

    GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });
    String address = "";
    Organ organ = placeholder();

    private static Organ placeholder() {
        return new Organ(new OrganId(0), "", "", OrganKind.DEPARTMENT, null, false, 0, Organ.LONG_SINCE, null, null);
    }

    @BeforeEach
    void start() {
        server.start();
        // A name of its own: how far a mailbox was read is remembered by name.
        address = "open" + UUID.randomUUID() + "@example.com";
        server.setUser(address, address, "secret");
        organ = organs.findByCode("371323-D08").orElseThrow();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private MailboxSettings mailbox() {
        return new MailboxSettings(
                "127.0.0.1", "imap", server.getImap().getPort(), address, "secret", "INBOX", organ.code());
    }

    private MimeMessage message(String id) throws MessagingException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties())) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        message.setFrom(new InternetAddress("qin@example.com"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
        message.setSubject("政府信息公开申请", "UTF-8");
        return message;
    }

    private void deliver(MimeMessage message) throws MessagingException {
        message.saveChanges();
        server.getUserManager().getUser(address).deliver(message);
    }

    private static MimeBodyPart attachment(String name, byte[] content) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, "application/octet-stream")));
        part.setFileName(name);
        return part;
    }

    private static String id() {
        return "<" + UUID.randomUUID() + "@example.com>";
    }

    @Test
    void a_letter_comes_in_once_with_the_files_that_are_fit() throws Exception {
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText("申请公开敬老院建设资金使用情况", "UTF-8");
        parts.addBodyPart(text);
        parts.addBodyPart(attachment("申请表.pdf", "%PDF-1.4\n".getBytes(UTF_8)));
        parts.addBodyPart(attachment("照片.jpg", "MZ\u0090\u0000\u0003\u0000\u0000\u0000".getBytes(UTF_8)));
        MimeMessage message = message(id());
        message.setContent(parts);
        deliver(message);

        assertThat(fetching.fetch(mailbox())).isEqualTo(1);
        assertThat(fetching.fetch(mailbox())).isZero();

        MailInbox.Item item = only();
        assertThat(item.letter().from()).isEqualTo("qin@example.com");
        assertThat(item.letter().subject()).isEqualTo("政府信息公开申请");
        assertThat(item.letter().text()).isEqualTo("申请公开敬老院建设资金使用情况");
        assertThat(item.letter().notes()).singleElement().asString().contains("照片.jpg", "没有保存");
        assertThat(inbox.find(organ.id(), item.id()).orElseThrow().files()).hasSize(1);
        assertThat(inbox.find(new OrganId(organ.id().value() + 1), item.id())).isEmpty();
    }

    private MailInbox.Item only() {
        List<MailInbox.Item> items = inbox.list(organ.id());
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    @Test
    void the_same_letter_is_not_taken_again_when_the_mailbox_is_numbered_anew() throws Exception {
        String id = id();
        MimeMessage message = message(id);
        message.setText("申请公开低保名单", "UTF-8");
        deliver(message);
        fetching.fetch(mailbox());
        database.sql("update request_mailbox set validity = validity + 1").update();
        fetching.fetch(mailbox());
        only();
    }

    @Test
    void a_page_is_read_as_text_and_nothing_of_it_runs() throws Exception {
        MimeMessage message = message(id());
        message.setContent("<p>申请公开<b>救灾款</b></p><script>alert(1)</script>", "text/html; charset=UTF-8");
        deliver(message);
        fetching.fetch(mailbox());
        assertThat(only().letter().text()).contains("申请公开救灾款").doesNotContain("<", "alert");
    }

    @Test
    void a_letter_becomes_one_request_only() throws Exception {
        MimeMessage message = message(id());
        message.setText("申请公开社会组织年检结果", "UTF-8");
        deliver(message);
        fetching.fetch(mailbox());
        MailInbox.Item item = only();
        var asked = Submissions.online(organ.id(), time.today());
        assertThat(register.register(UUID.randomUUID().toString(), organ, asked, List.of(), "", item.id()))
                .isInstanceOf(Effect.Done.class);
        assertThat(inbox.find(organ.id(), item.id()).orElseThrow().open()).isFalse();
        assertThat(inbox.list(organ.id())).isEmpty();
    }
}
