package io.waymark.notifications.post;

import io.waymark.notifications.api.FindNotification;
import io.waymark.notifications.api.FindNotifications;
import io.waymark.notifications.api.FindUnread;
import io.waymark.notifications.api.NotificationId;
import io.waymark.notifications.api.NotificationPage;
import io.waymark.notifications.api.NotificationView;
import io.waymark.notifications.api.Notify;
import io.waymark.notifications.api.ReadAllNotifications;
import io.waymark.notifications.api.ReadNotification;
import io.waymark.notifications.api.Unread;
import io.waymark.notifications.sidestate.Notice;
import io.waymark.notifications.sidestate.Notices;
import io.waymark.notifications.sidestate.Reasons;
import io.waymark.people.api.PersonView;
import io.waymark.platform.axon.Announcer;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Tells people things, and shows them what they were told. */
@Component
class NoticeDesk {

    private final Reasons reasons;
    private final Notices notices;
    private final MailOrders mails;
    private final Wording wording;
    private final Recipients recipients;
    private final Announcer announcer;

    NoticeDesk(
            Reasons reasons,
            Notices notices,
            MailOrders mails,
            Wording wording,
            Recipients recipients,
            Announcer announcer) {
        this.reasons = reasons;
        this.notices = notices;
        this.mails = mails;
        this.wording = wording;
        this.recipients = recipients;
        this.announcer = announcer;
    }

    @CommandHandler
    void tell(Notify command) {
        Optional<NotificationId> untold = reasons.begin(command);
        if (untold.isEmpty()) {
            return;
        }
        notices.keep(untold.get(), command);
        mails.order(untold.get(), command);
        reasons.end(command, untold.get());
        announcer.kept(FindNotifications.topic(command.to()));
    }

    @CommandHandler
    void read(ReadNotification command) {
        if (notices.find(command.person(), command.notification()).isEmpty()) {
            throw Rejection.nothingHere();
        }
        if (notices.read(command.person(), command.notification())) {
            announcer.kept(FindNotifications.topic(command.person()));
        }
    }

    @CommandHandler
    void readAll(ReadAllNotifications command) {
        notices.readAll(command.person());
        announcer.kept(FindNotifications.topic(command.person()));
    }

    @QueryHandler
    Unread count(FindUnread query) {
        return new Unread(notices.unread(query.person()));
    }

    @QueryHandler
    NotificationView find(FindNotification query) {
        Notice notice = notices.find(query.person(), query.notification()).orElseThrow(Rejection::nothingHere);
        return wording.of(notice, reader(query.person()));
    }

    @QueryHandler
    NotificationPage find(FindNotifications query) {
        int size = Math.clamp(query.size(), 1, FindNotifications.LARGEST);
        String from = query.from() == null ? "" : query.from().value();
        List<Notice> found = notices.list(query.person(), from, size + 1);
        PersonView reader = reader(query.person());
        return new NotificationPage(
                found.stream()
                        .limit(size)
                        .map(notice -> wording.of(notice, reader))
                        .toList(),
                notices.unread(query.person()),
                found.size() > size ? found.getLast().id() : null);
    }

    private PersonView reader(PersonId person) {
        return recipients.find(person).orElseThrow(Rejection::nothingHere);
    }
}
