package io.waymark.integration.mail;

import io.waymark.notifications.api.Letter;
import io.waymark.notifications.api.MailText;
import io.waymark.notifications.api.Postman;
import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands mails to a server by SMTP. */
final class SmtpPostman implements Postman {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPostman.class);

    private final JavaMailSender server;
    private final MimeMails mails;
    private final MailWriter writer;

    SmtpPostman(JavaMailSender server, MimeMails mails, MailWriter writer) {
        this.server = server;
        this.mails = mails;
        this.writer = writer;
    }

    @Override
    public boolean sends() {
        return true;
    }

    @Override
    public boolean readable() {
        return false;
    }

    @Override
    public MailText write(Letter letter) {
        return writer.write(letter);
    }

    @Override
    public Delivery deliver(Letter letter) {
        try {
            server.send(mails.of(letter, writer.write(letter)));
            return new Taken();
        } catch (MailException | MessagingException e) {
            LOG.debug("A mail was not taken", e);
            return SmtpAnswers.of(e);
        }
    }
}
