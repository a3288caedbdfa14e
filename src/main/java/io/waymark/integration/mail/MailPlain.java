package io.waymark.integration.mail;

import java.util.ArrayList;
import java.util.List;

/** A mail as plain text. */
final class MailPlain {

    private MailPlain() {}

    static String of(MailContent content) {
        List<String> lines = new ArrayList<>(List.of(content.hello(), ""));
        for (MailContent.Item item : content.items()) {
            lines.add(item.title());
            if (!item.body().isBlank()) {
                lines.add(item.body());
            }
            item.choices().forEach(choice -> lines.add(link(choice)));
            lines.add(link(item.open()));
            lines.add("");
        }
        lines.add("-- ");
        lines.add(content.why());
        lines.add(link(content.settings()));
        if (content.unsubscribe() != null) {
            lines.add(link(content.unsubscribe()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String link(MailContent.Link link) {
        return link.label() + ": " + link.address();
    }
}
