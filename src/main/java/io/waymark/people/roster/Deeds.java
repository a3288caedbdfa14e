package io.waymark.people.roster;

import io.waymark.people.api.AssignManager;
import io.waymark.people.api.ChangeDetails;
import io.waymark.people.api.JoinPerson;
import io.waymark.people.api.KnownPerson;
import io.waymark.people.api.MoveToTeam;
import io.waymark.people.api.NoteSilence;
import io.waymark.people.api.RecordLeaving;
import io.waymark.people.api.RosterEntry;
import io.waymark.people.api.RosterSource;
import io.waymark.people.api.Said;
import io.waymark.people.api.TellOfPerson;
import io.waymark.people.api.WelcomeBack;
import io.waymark.people.sidestate.Deed;
import io.waymark.shared.Command;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The commands that make somebody's fate true; all are nothing when they are sent again. */
final class Deeds {

    private final RosterSource source;
    private final LocalDate today;
    private final Instant at;

    Deeds(RosterSource source, LocalDate today, Instant at) {
        this.source = source;
        this.today = today;
        this.at = at;
    }

    /** All of it in order, the saying last: it is of today, and what came of it may be of an earlier day. */
    List<Deed> of(Fate fate) {
        List<Deed> deeds = new ArrayList<>();
        if (fate.active()) {
            arrival(fate, deeds);
            line(fate, deeds);
            details(fate, deeds);
        }
        said(fate, deeds);
        if (fate.wasActive() && !fate.active()) {
            LocalDate left = fate.sayings().said().getFirst().left();
            deeds.add(deed(fate, new RecordLeaving(fate.id(), Objects.requireNonNull(left), at)));
        }
        return deeds;
    }

    private void arrival(Fate fate, List<Deed> deeds) {
        KnownPerson before = fate.before();
        if (before == null) {
            deeds.add(deed(
                    fate,
                    new JoinPerson(
                            fate.id(),
                            fate.name(),
                            fate.email(),
                            fate.jobTitle(),
                            fate.team(),
                            fate.locale(),
                            fate.zone(),
                            joined(fate))));
        } else if (!before.isActive()) {
            deeds.add(deed(fate, new WelcomeBack(fate.id(), returned(fate, before), at)));
        }
    }

    private void details(Fate fate, List<Deed> deeds) {
        KnownPerson before = fate.before();
        if (before == null) {
            return;
        }
        if (!(before.name().equals(fate.name())
                && before.email().equals(fate.email())
                && before.jobTitle().equals(fate.jobTitle())
                && before.locale().equals(fate.locale())
                && before.zone().equals(fate.zone()))) {
            deeds.add(deed(
                    fate,
                    new ChangeDetails(
                            fate.id(), fate.name(), fate.email(), fate.jobTitle(), fate.locale(), fate.zone(), at)));
        }
        if (!before.team().equals(fate.team())) {
            deeds.add(deed(fate, new MoveToTeam(fate.id(), fate.team(), at)));
        }
    }

    private void line(Fate fate, List<Deed> deeds) {
        KnownPerson before = fate.before();
        if (before == null && fate.manager() != null) {
            Instant since = joined(fate);
            deeds.add(deed(
                    fate,
                    new AssignManager(fate.id(), fate.manager(), LocalDate.ofInstant(since, fate.zone()), since)));
        } else if (before != null && !Objects.equals(before.manager(), fate.manager())) {
            deeds.add(deed(fate, new AssignManager(fate.id(), fate.manager(), moved(fate, before), at)));
        }
    }

    private void said(Fate fate, List<Deed> deeds) {
        Said now = fate.sayings().by(source).orElse(null);
        Said before = fate.before() == null
                ? null
                : fate.before().sayings().by(source).orElse(null);
        if (now == null || (before != null && now.isSameAs(before))) {
            return;
        }
        deeds.add(deed(
                fate,
                fate.entry() == null
                        ? new NoteSilence(fate.id(), source, today, at)
                        : new TellOfPerson(fate.id(), now)));
    }

    /** The day a source gives, if it lies behind us: whoever joined long ago was there then. */
    private Instant joined(Fate fate) {
        LocalDate from = from(fate);
        Instant start = from == null ? at : from.atStartOfDay(fate.zone()).toInstant();
        return start.isBefore(at) ? start : at;
    }

    private LocalDate returned(Fate fate, KnownPerson before) {
        LocalDate from = from(fate);
        LocalDate left = Objects.requireNonNull(before.left());
        LocalDate on = from == null || from.isBefore(left) ? today : from;
        return on.isBefore(left) ? left : on;
    }

    /**
     * The day a source gives, if it is later than the day the present line began on. An earlier one is the day they joined, and
     * would rewrite to whom they reported since.
     */
    private LocalDate moved(Fate fate, KnownPerson before) {
        LocalDate since = before.managedSince();
        LocalDate from = from(fate);
        if (from != null && (since == null || from.isAfter(since))) {
            return from;
        }
        LocalDate now = LocalDate.ofInstant(at, fate.zone());
        return since == null || !now.isBefore(since) ? now : since;
    }

    private static @Nullable LocalDate from(Fate fate) {
        RosterEntry entry = fate.entry();
        return entry == null ? null : entry.from();
    }

    private static Deed deed(Fate fate, Command<Void> command) {
        return new Deed(fate.id(), command);
    }

    /** The day an instant falls on, for all who read one roster. */
    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
