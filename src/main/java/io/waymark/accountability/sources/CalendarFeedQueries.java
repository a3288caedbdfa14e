package io.waymark.accountability.sources;

import io.waymark.accountability.api.CalendarEntry;
import io.waymark.accountability.api.CalendarFeed;
import io.waymark.accountability.api.CalendarWriter;
import io.waymark.accountability.api.FindCalendarFeed;
import io.waymark.accountability.api.FindCommitments;
import io.waymark.accountability.api.FindConfirming;
import io.waymark.accountability.api.FindTeamBoard;
import io.waymark.accountability.sidestate.FeedAddresses;
import io.waymark.people.api.PersonView;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.security.Acting;
import io.waymark.shared.Actor;
import io.waymark.shared.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers whoever holds a secret address with the dates its owner would read, and nothing else. */
@Component
class CalendarFeedQueries {

    private static final String SOURCE = "calendar-feed";

    private final FeedAddresses addresses;
    private final KnownColleagues colleagues;
    private final CalendarWriter writer;
    private final Gateways gateways;
    private final Acting acting;
    private final Texts texts;

    CalendarFeedQueries(
            FeedAddresses addresses,
            KnownColleagues colleagues,
            CalendarWriter writer,
            Gateways gateways,
            Acting acting,
            Texts texts) {
        this.addresses = addresses;
        this.colleagues = colleagues;
        this.writer = writer;
        this.gateways = gateways;
        this.acting = acting;
        this.texts = texts;
    }

    /** Whoever has left reads nothing here any more, nor does anybody who was given their address. */
    @QueryHandler
    CalendarFeed find(FindCalendarFeed query) {
        PersonView owner = addresses
                .owner(query.secret())
                .flatMap(colleagues::find)
                .filter(PersonView::isActive)
                .orElseThrow(Rejection::nothingHere);
        CalendarEntries entries = new CalendarEntries(owner, colleagues, texts);
        return new CalendarFeed(writer.write(
                texts.get(owner.displayLocale(), "calendar.name"), owner.displayLocale(), all(owner, entries)));
    }

    /** Asked as its owner: what they may not read is not in it. */
    private List<CalendarEntry> all(PersonView owner, CalendarEntries entries) {
        return acting.as(Actor.person(owner.id(), Set.of()), SOURCE, () -> {
            List<CalendarEntry> all = new ArrayList<>();
            gateways.ask(new FindCommitments(owner.id())).all().forEach(one -> all.addAll(entries.own(one)));
            gateways.ask(new FindConfirming(owner.id())).all().forEach(one -> all.addAll(entries.toConfirm(one)));
            if (owner.isManager()) {
                gateways.ask(new FindTeamBoard(owner.id())).rows().forEach(one -> all.addAll(entries.talk(one)));
            }
            return all;
        });
    }
}
