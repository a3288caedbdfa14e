package io.waymark.people.roster;

import io.waymark.people.api.KnownPerson;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterChange;
import io.waymark.people.api.RosterEntry;
import io.waymark.people.api.RosterPlan;
import io.waymark.people.api.Staff;
import io.waymark.people.sidestate.Deed;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out what a roster makes of the people there are. Pure: the same again gives the same, but for ids that are made up. */
final class Planning {

    private final Roster roster;
    private final Staff staff;
    private final LocalDate today;
    private final FreshIds ids;
    private final Findings findings = new Findings();
    private final Map<RosterEntry, PersonId> joining = new HashMap<>();
    private final Roll roll;
    private final Matches matches;
    private final Teams teams;
    private final Fates fates;
    private final Deeds deeds;

    private Planning(Roster roster, Staff staff, RosterDefaults defaults, FreshIds ids, Instant at) {
        this.roster = roster;
        this.staff = staff;
        this.ids = ids;
        this.today = Deeds.day(at);
        this.roll = new Roll(staff, roster.source());
        this.matches = new Matches(roll, findings);
        this.teams = new Teams(staff, ids, at);
        this.fates = new Fates(roster.source(), staff.leading(), teams, defaults, today, at);
        this.deeds = new Deeds(roster.source(), today, at);
    }

    static Plan of(Roster roster, Staff staff, RosterDefaults defaults, FreshIds ids, Instant at) {
        return new Planning(roster, staff, defaults, ids, at).plan();
    }

    private Plan plan() {
        new RowCheck(today, findings).check(roster.entries());
        matches.find(roster.entries());
        Map<PersonId, Fate> after = after();
        new Afterwards(roster.source(), after, findings).check();
        Changes changes = new Changes(after, teams);
        List<RosterChange> shown = after.values().stream()
                .map(changes::of)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(RosterChange::row, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new Plan(shown(after, shown), findings.isEmpty() ? deeds(after) : List.of());
    }

    private RosterPlan shown(Map<PersonId, Fate> after, List<RosterChange> changes) {
        int active = (int) staff.people().stream().filter(KnownPerson::isActive).count();
        long touched = changes.stream()
                .map(RosterChange::person)
                .filter(id ->
                        id != null && roll.of(id).filter(KnownPerson::isActive).isPresent())
                .count();
        return new RosterPlan(
                Fingerprint.of(roster, staff, today), changes, active - (int) touched, active, findings.inOrder());
    }

    /** Everybody, as they would be; those first whom the roster tells of, in its order. */
    private Map<PersonId, Fate> after() {
        Lines lines = new Lines(roster.entries(), roll, this::idOf, findings);
        Map<PersonId, Fate> after = new LinkedHashMap<>();
        for (RosterEntry entry : roster.entries()) {
            PersonId id = idOf(entry);
            if (id != null) {
                PersonId manager = fates.gone(entry) == null ? lines.managerOf(entry) : null;
                after.put(id, fates.told(id, entry, matches.of(entry), manager));
            }
        }
        for (KnownPerson one : roll.all()) {
            if (!after.containsKey(one.id())) {
                after.put(one.id(), isMissed(one) ? fates.silent(one) : Fate.unchanged(one));
            }
        }
        return after;
    }

    /** Whom this source told of, and now tells of everybody but them. A row that cannot be read may be theirs. */
    private boolean isMissed(KnownPerson one) {
        return roster.complete()
                && !findings.hasBadRows()
                && !matches.tellsOf(one.id())
                && one.sayings()
                        .by(roster.source())
                        .filter(said -> said.left() == null)
                        .isPresent();
    }

    /** Whom a row tells of; null if nothing can be made of it, and for somebody nobody knows who has left already. */
    private @Nullable PersonId idOf(RosterEntry entry) {
        if (findings.isBad(entry)) {
            return null;
        }
        KnownPerson known = matches.of(entry);
        if (known != null) {
            return known.id();
        }
        return fates.gone(entry) == null ? joining.computeIfAbsent(entry, any -> ids.person()) : null;
    }

    /** All of one person's together: then their row, and they themselves, are looked for once. */
    private List<Deed> deeds(Map<PersonId, Fate> after) {
        return Stream.concat(
                        teams.formed().stream().map(form -> new Deed(null, form)),
                        after.values().stream().flatMap(fate -> deeds.of(fate).stream()))
                .toList();
    }
}
