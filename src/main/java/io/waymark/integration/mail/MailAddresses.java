package io.waymark.integration.mail;

import io.waymark.notifications.api.MailId;
import java.net.URI;

/** Where the links of mails lead. */
record MailAddresses(URI base) {

    /** The whole address of a place within the application. */
    String of(String path) {
        String site = base.toString();
        return (site.endsWith("/") ? site : site + "/") + (path.startsWith("/") ? path.substring(1) : path);
    }

    /** The same each time the mail is tried, so that a second copy is known to be one (RFC 5322, 3.6.4). */
    String messageId(MailId mail) {
        return "<" + mail.value() + "@" + base.getHost() + ">";
    }
}
