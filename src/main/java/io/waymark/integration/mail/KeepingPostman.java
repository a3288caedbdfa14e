package io.waymark.integration.mail;

import io.waymark.notifications.api.Letter;
import io.waymark.notifications.api.MailText;
import io.waymark.notifications.api.Postman;

/** Where there is no mail server: nothing goes out. On a trial the mails can be read in the outbox instead. */
record KeepingPostman(MailWriter writer, boolean readable) implements Postman {

    @Override
    public boolean sends() {
        return false;
    }

    @Override
    public MailText write(Letter letter) {
        return writer.write(letter);
    }

    @Override
    public Delivery deliver(Letter letter) {
        return new NotNow("no-server", true);
    }
}
