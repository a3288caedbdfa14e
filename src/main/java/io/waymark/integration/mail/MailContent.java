package io.waymark.integration.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All words and addresses of a mail, before they have a form.
 *
 * @param language a BCP 47 language tag
 * @param daily whether each item has a heading of its own, below the title
 * @param why why one gets it
 */
record MailContent(
        String language,
        String title,
        String hello,
        List<Item> items,
        boolean daily,
        String why,
        Link settings,
        @Nullable Link unsubscribe) {

    /** One thing told: what can be done about it at once, and where it leads. */
    record Item(String title, String body, List<Link> choices, Link open) {}

    record Link(String label, String address) {}
}
