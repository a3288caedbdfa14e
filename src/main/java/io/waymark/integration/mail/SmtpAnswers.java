package io.waymark.integration.mail;

import io.waymark.notifications.api.Postman.Delivery;
import io.waymark.notifications.api.Postman.NotNow;
import io.waymark.notifications.api.Postman.Refused;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/**
 * What it means that a mail was not taken: for good, or for now, and whether others would fare the same. Of what the server said the
 * number alone is kept (RFC 5321, 4.2), for the rest may name somebody.
 */
final class SmtpAnswers {

    private static final int PERMANENT = 500;
    private static final int CLOSING = 421;

    /** The whole connection is not wanted, rather than this mail. */
    private static final Set<Integer> OF_THE_CONNECTION = Set.of(CLOSING, 530, 534, 535, 538);

    private SmtpAnswers() {}

    static Delivery of(Exception failure) {
        List<Throwable> all = new ArrayList<>();
        gather(failure, all);
        for (Throwable one : all) {
            if (one instanceof AddressException) {
                return new Refused("address");
            }
            if (one instanceof MailAuthenticationException) {
                return new NotNow("authentication", true);
            }
            if (one instanceof SMTPAddressFailedException address) {
                return answer(address.getReturnCode(), false);
            }
            if (one instanceof SMTPSenderFailedException sender) {
                return new NotNow(String.valueOf(sender.getReturnCode()), true);
            }
            if (one instanceof SMTPSendFailedException send && send.getNextException() == null) {
                return answer(send.getReturnCode(), OF_THE_CONNECTION.contains(send.getReturnCode()));
            }
        }
        return new NotNow("connection", true);
    }

    private static Delivery answer(int code, boolean anybody) {
        return code >= PERMANENT && !anybody
                ? new Refused(String.valueOf(code))
                : new NotNow(String.valueOf(code), anybody);
    }

    private static void gather(Throwable failure, List<Throwable> all) {
        if (all.contains(failure)) {
            return;
        }
        all.add(failure);
        if (failure.getCause() != null) {
            gather(failure.getCause(), all);
        }
        if (failure instanceof MessagingException chained && chained.getNextException() != null) {
            gather(chained.getNextException(), all);
        }
        if (failure instanceof MailSendException sending) {
            for (Exception one : sending.getMessageExceptions()) {
                gather(one, all);
            }
        }
    }
}
