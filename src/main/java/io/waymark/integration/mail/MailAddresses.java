package io.waymark.integration.mail;

import io.waymark.notifications.api.MailId;
import io.waymark.platform.SiteAddress;

/** Where the links of mails lead. */
record MailAddresses(SiteAddress site) {

    /** The whole address of a place within the application. */
    String of(String path) {
        return site.of(path);
    }

    /** The same each time the mail is tried, so that a second copy is known to be one (RFC 5322, 3.6.4). */
    String messageId(MailId mail) {
        return "<" + mail.value() + "@" + site.base().getHost() + ">";
    }
}
