package org.yangguang.platform.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** E-mail by the server of {@code spring.mail.host}; without that there is none. */
@Component
class EmailGateway {

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;

    EmailGateway(ObjectProvider<JavaMailSender> sender, @Value("${yangguang.notices.from:}") String from) {
        this.sender = sender;
        this.from = from;
    }

    boolean isSetUp() {
        return !from.isBlank() && sender.getIfAvailable() != null;
    }

    /** What stands behind the at sign of our messages' names. */
    String domain() {
        String domain = from.substring(from.indexOf('@') + 1);
        return domain.isBlank() ? "yangguang.invalid" : domain;
    }

    Delivered send(Notice notice, String address) {
        JavaMailSender mail = sender.getObject();
        try {
            MimeMessage message = mail.createMimeMessage();
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(address);
            helper.setSubject(notice.subject());
            helper.setText(notice.body());
            message.setHeader("Message-ID", "<" + notice.messageId() + ">");
            // So that an absence note does not come back as if it were an answer.
            message.setHeader("Auto-Submitted", "auto-generated");
            mail.send(message);
            return new Delivered.Accepted();
        } catch (MailAuthenticationException e) {
            return new Delivered.NotNow("邮件服务器不接受所设的用户名或者密码");
        } catch (MailSendException e) {
            return isRefused(e) ? new Delivered.Never("邮件服务器拒收这个地址") : new Delivered.NotNow("邮件服务器没有收下");
        } catch (MailException e) {
            return new Delivered.NotNow("邮件没有发出");
        } catch (MessagingException e) {
            return new Delivered.Never("邮件地址或者内容不能用于邮件");
        }
    }

    private static boolean isRefused(MailSendException failure) {
        return Stream.of(failure.getMessageExceptions())
                .anyMatch(each -> each instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }
}
