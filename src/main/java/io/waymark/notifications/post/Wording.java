package io.waymark.notifications.post;

import io.waymark.notifications.api.Fact;
import io.waymark.notifications.api.NotificationView;
import io.waymark.notifications.api.NotificationView.Choice;
import io.waymark.notifications.sidestate.Notice;
import io.waymark.people.api.PersonView;
import io.waymark.platform.i18n.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts into words what somebody was told, in their language and time zone: the same for the application, REST and mails. */
@Component
class Wording {

    private final Texts texts;
    private final Recipients recipients;

    Wording(Texts texts, Recipients recipients) {
        this.texts = texts;
        this.recipients = recipients;
    }

    NotificationView of(Notice notice, PersonView reader) {
        return of(notice, reader.displayLocale(), reader.zone());
    }

    NotificationView of(Notice notice, Locale locale, ZoneId zone) {
        Object[] facts =
                notice.facts().stream().map(fact -> word(fact, locale, zone)).toArray();
        String key = "notification." + notice.kind().code();
        return new NotificationView(
                notice.id(),
                notice.kind(),
                texts.get(locale, key + ".title", facts),
                texts.get(locale, key + ".body", facts),
                notice.path(),
                notice.actions().stream()
                        .map(action -> new Choice(texts.get(locale, action.label()), action.path()))
                        .toList(),
                notice.at(),
                !notice.unread());
    }

    private Object word(Fact fact, Locale locale, ZoneId zone) {
        return switch (fact) {
            case Fact.Name name -> name(name, locale);
            case Fact.Text text -> text.text();
            case Fact.Day day ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(day.day());
            case Fact.Moment moment ->
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(moment.at().atZone(zone));
            case Fact.Count count -> count.count();
            case Fact.Word word -> texts.get(locale, word.textKey());
        };
    }

    private String name(Fact.Name name, Locale locale) {
        return recipients
                .find(name.person())
                .map(PersonView::name)
                .filter(known -> !known.isBlank())
                .orElseGet(() -> texts.get(locale, "notification.nobody"));
    }
}
