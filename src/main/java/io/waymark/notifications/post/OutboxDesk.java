package io.waymark.notifications.post;

import io.waymark.notifications.api.FindMail;
import io.waymark.notifications.api.FindOutbox;
import io.waymark.notifications.api.MailState;
import io.waymark.notifications.api.MailText;
import io.waymark.notifications.api.OutboxMail;
import io.waymark.notifications.api.OutboxPage;
import io.waymark.notifications.api.Postman;
import io.waymark.notifications.api.ResendMail;
import io.waymark.notifications.sidestate.Mail;
import io.waymark.notifications.sidestate.Outbox;
import io.waymark.people.api.PersonView;
import io.waymark.platform.axon.Announcer;
import io.waymark.shared.Rejection;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Shows the outbox to whoever keeps the system running, and has tried again what was given up. */
@Component
class OutboxDesk {

    private static final int READ_AT_ONCE = 200;

    private final Outbox outbox;
    private final Letters letters;
    private final Recipients recipients;
    private final Postman postman;
    private final MailRounds rounds;
    private final Announcer announcer;

    OutboxDesk(
            Outbox outbox,
            Letters letters,
            Recipients recipients,
            Postman postman,
            MailRounds rounds,
            Announcer announcer) {
        this.outbox = outbox;
        this.letters = letters;
        this.recipients = recipients;
        this.postman = postman;
        this.rounds = rounds;
        this.announcer = announcer;
    }

    @QueryHandler
    OutboxPage find(FindOutbox query) {
        int size = Math.clamp(query.size(), 1, FindOutbox.LARGEST);
        List<Mail> found = found(query, size + 1);
        return new OutboxPage(
                found.stream().limit(size).map(this::view).toList(),
                postman.sends(),
                postman.readable(),
                found.size() > size ? found.getLast().id() : null);
    }

    @QueryHandler
    MailText find(FindMail query) {
        if (!postman.readable()) {
            throw Rejection.nothingHere();
        }
        return outbox.find(query.mail())
                .flatMap(letters::kept)
                .map(postman::write)
                .orElseThrow(Rejection::nothingHere);
    }

    @CommandHandler
    void resend(ResendMail command) {
        Mail mail = outbox.find(command.mail()).orElseThrow(Rejection::nothingHere);
        if (mail.state() != MailState.DEAD) {
            throw Rejection.conflict("mail-not-dead");
        }
        if (outbox.anew(mail)) {
            rounds.arrange(command.at());
            announcer.kept(FindOutbox.TOPIC);
        }
    }

    private List<Mail> found(FindOutbox query, int most) {
        List<Mail> found = new ArrayList<>();
        String from = query.from() == null ? "" : query.from().value();
        List<Mail> some;
        do {
            some = outbox.list(from, READ_AT_ONCE);
            some.stream()
                    .filter(mail -> query.state() == null || mail.state() == query.state())
                    .limit(most - found.size())
                    .forEach(found::add);
            // A blank is before all characters of a name: what follows the last of them.
            from = some.isEmpty() ? "" : some.getLast().id().value() + " ";
        } while (found.size() < most && some.size() == READ_AT_ONCE);
        return found;
    }

    private OutboxMail view(Mail mail) {
        return new OutboxMail(
                mail.id(),
                mail.to(),
                recipients.find(mail.to()).map(PersonView::name).orElse(""),
                mail.told().size(),
                mail.state(),
                mail.since(),
                mail.next(),
                mail.attempts(),
                mail.error());
    }
}
