package org.yangguang.platform.requests.intake;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.requests.FileRole;

/** Reads one message, however it is made and however large: what is too much is left out and named. */
final class ReadMail {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_LINE = 200;
    private static final int LARGEST_FILE = 20 * 1024 * 1024;
    private static final int MOST_FILES = 10;
    private static final int DEEPEST = 8;

    private final Message message;
    private final List<Register.Sent> files = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String plain = "";
    private String fromHtml = "";

    ReadMail(Message message) {
        this.message = message;
    }

    /** Takes it into the inbox. */
    void into(MailInbox inbox, OrganId organ, String place, Instant now) throws MessagingException, IOException {
        read(message, 0);
        String text = plain.isBlank() ? fromHtml : plain;
        if (text.length() > LONGEST_TEXT) {
            notes.add("正文过长，只保存了前" + LONGEST_TEXT + "字");
        }
        Date received = message.getReceivedDate();
        inbox.take(
                organ,
                name(place),
                received == null ? now : received.toInstant(),
                new MailInbox.Letter(
                        from(), cut(message.getSubject(), LONGEST_LINE), cut(text.strip(), LONGEST_TEXT), notes),
                files);
    }

    /** Its Message-ID; where it has none, its place. */
    private String name(String place) throws MessagingException {
        String id = message instanceof MimeMessage mime ? mime.getMessageID() : null;
        return id == null || id.isBlank() ? "place:" + place : cut(id.strip(), LONGEST_LINE);
    }

    private String from() throws MessagingException {
        Address[] senders = message.getFrom();
        if (senders == null || senders.length == 0) {
            return "";
        }
        return senders[0] instanceof InternetAddress address ? cut(address.getAddress(), LONGEST_LINE) : "";
    }

    private void read(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST) {
            notes.add("邮件嵌套过深，里层内容没有保存");
            return;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart each = several.getBodyPart(i);
                read(each, depth + 1);
            }
        } else if (part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            attach(part);
        } else if (part.isMimeType("text/html")) {
            fromHtml += Jsoup.parse(text(part)).wholeText();
        } else if (part.isMimeType("text/*")) {
            plain += text(part);
        } else if (part.isMimeType("message/rfc822") && part.getContent() instanceof Part inner) {
            read(inner, depth + 1);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof String text
                ? text
                : new String(bytes(part, 4 * LONGEST_TEXT), StandardCharsets.UTF_8);
    }

    private void attach(Part part) throws MessagingException, IOException {
        String given = part.getFileName();
        String name = given == null ? "未命名" : MimeUtility.decodeText(given);
        if (files.size() == MOST_FILES) {
            notes.add("附件“" + cut(name, 60) + "”没有保存：一封信最多" + MOST_FILES + "个附件");
            return;
        }
        byte[] content = bytes(part, LARGEST_FILE + 1);
        if (content.length > LARGEST_FILE) {
            notes.add("附件“" + cut(name, 60) + "”没有保存：超过" + LARGEST_FILE / 1024 / 1024 + "MB");
        } else {
            files.add(new Register.Sent(name, new Register.Bytes(content), FileRole.REQUEST));
        }
    }

    private static byte[] bytes(Part part, int most) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(most);
        }
    }

    private static String cut(@Nullable String text, int longest) {
        if (text == null) {
            return "";
        }
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
