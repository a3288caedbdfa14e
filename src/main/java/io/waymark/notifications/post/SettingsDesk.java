package io.waymark.notifications.post;

import io.waymark.notifications.api.ChangeNotificationSettings;
import io.waymark.notifications.api.FindNotificationSettings;
import io.waymark.notifications.api.FindUnsubscription;
import io.waymark.notifications.api.NotificationKind;
import io.waymark.notifications.api.NotificationSettings;
import io.waymark.notifications.api.QuietHours;
import io.waymark.notifications.api.Unsubscribe;
import io.waymark.notifications.api.Unsubscription;
import io.waymark.notifications.sidestate.Preferences;
import io.waymark.notifications.sidestate.UnsubscribeLinks;
import io.waymark.people.api.PersonView;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Keeps how people want to be told, whether they say so here or by the link in a mail. */
@Component
class SettingsDesk {

    private final Preferences preferences;
    private final UnsubscribeLinks links;
    private final Recipients recipients;

    SettingsDesk(Preferences preferences, UnsubscribeLinks links, Recipients recipients) {
        this.preferences = preferences;
        this.links = links;
        this.recipients = recipients;
    }

    @QueryHandler
    NotificationSettings find(FindNotificationSettings query) {
        return preferences.of(query.person());
    }

    @CommandHandler
    void change(ChangeNotificationSettings command) {
        QuietHours quiet = command.settings().quiet();
        if (quiet.nightly() && quiet.from().equals(quiet.to())) {
            throw Rejection.invalid(Problem.of("quiet-hours-empty").at("quiet.to"));
        }
        if (!command.settings().notByMail().stream().allMatch(NotificationKind::canBeLeftOut)) {
            throw Rejection.invalid(Problem.of("mail-needed").at("notByMail"));
        }
        preferences.keep(command.person(), command.settings());
    }

    @QueryHandler
    Unsubscription find(FindUnsubscription query) {
        UnsubscribeLinks.Said said = read(query.token());
        NotificationSettings settings = preferences.of(said.person());
        Locale locale =
                recipients.find(said.person()).map(PersonView::displayLocale).orElse(Locale.ENGLISH);
        return new Unsubscription(said.kinds(), said.kinds().stream().anyMatch(settings::mails), locale);
    }

    @CommandHandler
    void unsubscribe(Unsubscribe command) {
        UnsubscribeLinks.Said said = read(command.token());
        NotificationSettings settings = preferences.of(said.person());
        Set<NotificationKind> none = EnumSet.noneOf(NotificationKind.class);
        none.addAll(settings.notByMail());
        said.kinds().stream().filter(NotificationKind::canBeLeftOut).forEach(none::add);
        preferences.keep(said.person(), new NotificationSettings(none, settings.daily(), settings.quiet()));
    }

    private UnsubscribeLinks.Said read(String token) {
        return links.read(token).orElseThrow(Rejection::nothingHere);
    }
}
