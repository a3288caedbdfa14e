package io.waymark.notifications.post;

import io.waymark.notifications.api.Letter;
import io.waymark.notifications.api.NotificationKind;
import io.waymark.notifications.api.NotificationSettings;
import io.waymark.notifications.sidestate.Mail;
import io.waymark.notifications.sidestate.Notice;
import io.waymark.notifications.sidestate.Notices;
import io.waymark.notifications.sidestate.Preferences;
import io.waymark.notifications.sidestate.UnsubscribeLinks;
import io.waymark.people.api.PersonView;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Makes letters of what lies in the outbox, with today's name, address and language. */
@Component
class Letters {

    private final Recipients recipients;
    private final Notices notices;
    private final Preferences preferences;
    private final UnsubscribeLinks links;
    private final Wording wording;

    Letters(Recipients recipients, Notices notices, Preferences preferences, UnsubscribeLinks links, Wording wording) {
        this.recipients = recipients;
        this.notices = notices;
        this.preferences = preferences;
        this.links = links;
        this.wording = wording;
    }

    /** The letter; empty if its reader has left or can no longer be reached, or if nothing of it is wanted any more. */
    Optional<Letter> wanted(Mail mail) {
        NotificationSettings settings = preferences.of(mail.to());
        return recipients
                .find(mail.to())
                .filter(person -> person.isActive() && !person.email().isBlank())
                .flatMap(person -> letter(mail, person, settings::mails));
    }

    /** The letter as it was, whatever its reader has chosen since; empty if nothing of it can be read any more. */
    Optional<Letter> kept(Mail mail) {
        return recipients.find(mail.to()).flatMap(person -> letter(mail, person, kind -> true));
    }

    private Optional<Letter> letter(Mail mail, PersonView person, Predicate<NotificationKind> wanted) {
        List<Notice> told = mail.told().stream()
                .flatMap(id -> notices.find(mail.to(), id).stream())
                .filter(notice -> wanted.test(notice.kind()))
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        List<NotificationKind> canBeLeftOut = told.stream()
                .map(Notice::kind)
                .filter(NotificationKind::canBeLeftOut)
                .toList();
        return Optional.of(new Letter(
                mail.id(),
                person.email(),
                person.name(),
                person.displayLocale(),
                person.zone(),
                told.stream().map(notice -> wording.of(notice, person)).toList(),
                mail.daily(),
                canBeLeftOut.isEmpty() ? null : links.token(mail.to(), canBeLeftOut)));
    }
}
