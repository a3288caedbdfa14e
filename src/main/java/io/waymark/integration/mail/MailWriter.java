package io.waymark.integration.mail;

import io.waymark.notifications.api.Letter;
import io.waymark.notifications.api.MailText;
import io.waymark.notifications.api.NotificationView;
import io.waymark.platform.i18n.Texts;
import org.springframework.stereotype.Component;

/** Writes what a mail says, in both forms, in the language of its reader. */
@Component
class MailWriter {

    private final Texts texts;
    private final MailAddresses addresses;

    MailWriter(Texts texts, MailAddresses addresses) {
        this.texts = texts;
        this.addresses = addresses;
    }

    MailText write(Letter letter) {
        MailContent content = content(letter);
        return new MailText(content.title(), MailHtml.of(content), MailPlain.of(content));
    }

    private MailContent content(Letter letter) {
        String title = letter.daily()
                ? text(letter, "mail.daily.title", letter.told().size())
                : line(letter.told().getFirst().title());
        return new MailContent(
                letter.locale().toLanguageTag(),
                title,
                letter.name().isBlank() ? text(letter, "mail.hello.nobody") : text(letter, "mail.hello", letter.name()),
                letter.told().stream().map(one -> item(letter, one)).toList(),
                letter.daily(),
                text(letter, "mail.why"),
                new MailContent.Link(text(letter, "mail.settings"), addresses.of("notifications/settings")),
                letter.unsubscribe() == null
                        ? null
                        : new MailContent.Link(
                                text(letter, "mail.unsubscribe"),
                                addresses.of("notifications/unsubscribe/" + letter.unsubscribe())));
    }

    private MailContent.Item item(Letter letter, NotificationView told) {
        return new MailContent.Item(
                told.title(),
                told.body(),
                told.choices().stream()
                        .map(choice -> new MailContent.Link(choice.label(), addresses.of(choice.path())))
                        .toList(),
                new MailContent.Link(
                        text(letter, "mail.open"),
                        addresses.of("notifications/open/" + told.id().value())));
    }

    /** A subject is one line; what somebody wrote may be more. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private String text(Letter letter, String key, Object... args) {
        return texts.get(letter.locale(), key, args);
    }
}
