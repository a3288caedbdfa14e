package io.waymark.notifications.api;

import io.waymark.shared.Id;

/** Names a mail in the outbox, without saying to whom it goes. */
public record MailId(String value) implements Id {

    public MailId {
        Id.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
