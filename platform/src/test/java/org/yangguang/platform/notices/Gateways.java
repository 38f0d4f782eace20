package org.yangguang.platform.notices;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real mail server and a real gateway for short messages of a test, and an outbox that sends through them. */
@TestComponent
public final class Gateways implements AutoCloseable {

    private final Outbox outbox;
    private final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final HttpServer gateway = listening();
    private final List<String> texts = new ArrayList<>();
    private int answer = 200;

    Gateways(Outbox outbox) {
        this.outbox = outbox;
        mailServer.start();
        gateway.createContext("/send", call -> {
            String secret = String.valueOf(call.getRequestHeaders().getFirst("X-Secret"));
            texts.add(secret + " " + new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            call.sendResponseHeaders(answer, -1);
            call.close();
        });
        gateway.start();
    }

    private static HttpServer listening() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the gateway answers from now on. */
    void answerWith(int status) {
        answer = status;
    }

    EmailGateway email() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(mailServer.getSmtp().getPort());
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return new EmailGateway(beans.getBeanProvider(JavaMailSender.class), "gongkai@county.example");
    }

    SmsGateway sms() {
        return sms("http://127.0.0.1:" + gateway.getAddress().getPort() + "/send");
    }

    static SmsGateway sms(String url) {
        return new SmsGateway(new SmsProperties(
                url,
                "{\"mobile\":\"{to}\",\"content\":\"{text}\",\"id\":\"{id}\"}",
                "X-Secret",
                "secret of the gateway",
                "沂水公开",
                Duration.ofSeconds(5)));
    }

    /** No way of sending at all. */
    static EmailGateway noEmail() {
        return new EmailGateway(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), "");
    }

    /** Takes messages to send by both. */
    public Notices notices() {
        return new Notices(outbox, email(), sms());
    }

    /** Sends what is due. */
    public void send() {
        new Sending(outbox, email(), sms()).sendDue();
    }

    /** The mails that arrived. */
    public List<MimeMessage> mails() {
        return List.of(mailServer.getReceivedMessages());
    }

    /** What the gateway was sent, each with the secret before it. */
    public List<String> texts() {
        return List.copyOf(texts);
    }

    void stopMail() {
        mailServer.stop();
    }

    @Override
    public void close() {
        mailServer.stop();
        gateway.stop(0);
    }
}
