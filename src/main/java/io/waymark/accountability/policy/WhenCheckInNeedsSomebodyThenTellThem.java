package io.waymark.accountability.policy;

import io.waymark.accountability.api.AnswerLinks;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.CheckInExcused;
import io.waymark.accountability.api.CheckInMissed;
import io.waymark.accountability.api.CheckInMoved;
import io.waymark.accountability.api.CheckInReminded;
import io.waymark.accountability.api.CheckInToldOf;
import io.waymark.accountability.api.Colleagues;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.Excuse;
import io.waymark.notifications.api.Action;
import io.waymark.notifications.api.Fact;
import io.waymark.notifications.api.NotificationKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Whoever is asked, has missed, or need not answer, hears of it; so do those who care for them. */
@Component
@DisallowReplay
@ProcessingGroup("accountability.policy")
class WhenCheckInNeedsSomebodyThenTellThem {

    private static final int IN_A_ROW = 2;

    private final News news;
    private final Colleagues colleagues;
    private final AnswerLinks links;

    WhenCheckInNeedsSomebodyThenTellThem(News news, Colleagues colleagues, AnswerLinks links) {
        this.news = news;
        this.colleagues = colleagues;
        this.links = links;
    }

    @EventHandler
    void on(CheckInReminded event, EventMessage<?> message) {
        if (News.is(event.at(), message)) {
            CommitmentView about = news.commitment(this, event.commitment(), message);
            NotificationKind kind =
                    event.time() == 1 ? NotificationKind.CHECK_IN_DUE : NotificationKind.CHECK_IN_REMINDER;
            news.tell(
                    this,
                    own(kind, about, event.day(), event.day() + "/" + event.at(), event.at()),
                    answers(about, event.day()));
        }
    }

    @EventHandler
    void on(CheckInToldOf event, EventMessage<?> message) {
        if (News.is(event.at(), message)) {
            CommitmentView about = news.commitment(this, event.commitment(), message);
            news.tell(
                    this,
                    new News.Item(
                            event.confirmer(),
                            NotificationKind.CHECK_IN_UNANSWERED,
                            about,
                            event.person(),
                            day(event.day()),
                            "confirming/" + about.id().value(),
                            event.day() + "/" + event.at(),
                            event.at()));
        }
    }

    @EventHandler
    void on(CheckInMissed event, EventMessage<?> message) {
        if (News.is(event.at(), message)) {
            CommitmentView about = news.commitment(this, event.commitment(), message);
            news.tell(this, own(NotificationKind.CHECK_IN_MISSED, about, event.day(), "" + event.day(), event.at()));
            if (event.inARow() == IN_A_ROW) {
                colleagues.managerOf(event.person()).stream()
                        .map(manager -> new News.Item(
                                manager,
                                NotificationKind.TWO_MISSES,
                                about,
                                event.person(),
                                day(event.day()),
                                "team/" + event.person().value() + "/commitments",
                                "" + event.day(),
                                event.at()))
                        .forEach(item -> news.tell(this, item));
            }
        }
    }

    /** Only another day is news: at which hour of a day one is asked, and how long it waits, follows from it. */
    @EventHandler
    void on(CheckInMoved event, EventMessage<?> message) {
        LocalDate from = event.from();
        if (from != null && event.changesDay() && News.is(event.at(), message)) {
            CommitmentView about = news.commitment(this, event.commitment(), message);
            int day = event.checkIn().day();
            news.tell(
                    this,
                    new News.Item(
                            event.person(),
                            NotificationKind.CHECK_IN_MOVED,
                            about,
                            event.person(),
                            List.of(
                                    new Fact.Day(event.checkIn().due()),
                                    new Fact.Day(from),
                                    new Fact.Word("notification.check-in-moved."
                                            + event.cause()
                                                    .name()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace('_', '-'))),
                            path(about, day),
                            day + "/" + event.at(),
                            event.at()));
        }
    }

    /** Whoever closes a commitment knows what that means for its check-ins. */
    @EventHandler
    void on(CheckInExcused event, EventMessage<?> message) {
        if (News.is(event.at(), message) && event.excuse() != Excuse.CLOSED) {
            CommitmentView about = news.commitment(this, event.commitment(), message);
            news.tell(
                    this,
                    own(
                            NotificationKind.CHECK_IN_EXCUSED,
                            about,
                            event.day(),
                            event.day() + "/" + event.at(),
                            event.at()));
        }
    }

    private static News.Item own(NotificationKind kind, CommitmentView about, int day, String occasion, Instant at) {
        return new News.Item(about.person(), kind, about, about.person(), day(day), path(about, day), occasion, at);
    }

    private List<Action> answers(CommitmentView about, int day) {
        return about.checkIn(day).stream()
                .flatMap(checkIn -> Stream.of(CheckInAnswer.values())
                        .map(answer -> new Action(
                                "check-in.answer."
                                        + answer.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                links.path(about.id(), about.person(), day, answer, checkIn.missedAt()))))
                .toList();
    }

    private static List<Fact> day(int day) {
        return List.of(new Fact.Count(day));
    }

    private static String path(CommitmentView about, int day) {
        return "check-ins/" + about.id().value() + "/" + day;
    }
}
