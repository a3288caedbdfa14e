package io.waymark.integration.mail;

import io.waymark.notifications.api.Letter;
import io.waymark.notifications.api.MailText;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Mails as they go over the wire: both forms, a name that stays the same, and the way out of them (RFC 2369, RFC 8058). */
final class MimeMails {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender server;
    private final InternetAddress from;
    private final MailAddresses addresses;

    MimeMails(JavaMailSender server, InternetAddress from, MailAddresses addresses) {
        this.server = server;
        this.from = from;
        this.addresses = addresses;
    }

    MimeMessage of(Letter letter, MailText text) throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(message, true, UTF_8);
        parts.setFrom(from);
        parts.setTo(to(letter));
        parts.setSubject(text.subject());
        parts.setText(text.text(), text.html());
        message.setHeader("Message-ID", addresses.messageId(letter.id()));
        // So that no absence note answers (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContentLanguage(new String[] {letter.locale().toLanguageTag()});
        if (letter.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + addresses.of("mail/unsubscribe/" + letter.unsubscribe()) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    private static InternetAddress to(Letter letter) throws AddressException {
        InternetAddress to = new InternetAddress(letter.address(), true);
        try {
            to.setPersonal(letter.name(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every JDK has UTF-8", e);
        }
        return to;
    }
}
