package io.waymark.people.roster;

import io.waymark.people.api.AssignManager;
import io.waymark.people.api.ChangeDetails;
import io.waymark.people.api.FormTeam;
import io.waymark.people.api.JoinPerson;
import io.waymark.people.api.KnownPerson;
import io.waymark.people.api.MoveToTeam;
import io.waymark.people.api.NoteSilence;
import io.waymark.people.api.RecordLeaving;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterPlan;
import io.waymark.people.api.RosterSource;
import io.waymark.people.api.Sayings;
import io.waymark.people.api.SourceFellSilent;
import io.waymark.people.api.Staff;
import io.waymark.people.api.TeamId;
import io.waymark.people.api.TellOfPerson;
import io.waymark.people.api.WelcomeBack;
import io.waymark.people.sidestate.Deed;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A company in memory: does what the domain does with the commands of a plan, and nothing besides. */
final class Simulated {

    static final Instant AT = Instant.parse("2026-11-26T09:00:00Z");
    static final RosterDefaults DEFAULTS = new RosterDefaults("en-GB", ZoneOffset.UTC);

    private final Map<String, KnownPerson> people = new TreeMap<>();
    private final Map<String, Staff.KnownTeam> teams = new TreeMap<>();
    private final FreshIds ids = new FreshIds() {
        private int given;

        @Override
        public PersonId person() {
            return new PersonId("p-" + ++given);
        }

        @Override
        public TeamId team() {
            return new TeamId("t-" + ++given);
        }
    };

    private @Nullable RosterSource leading;

    Staff staff() {
        return new Staff(
                people.values().stream()
                        .sorted(Comparator.comparing(one -> one.id().value()))
                        .toList(),
                teams.values().stream().toList(),
                leading);
    }

    /** Has a source be believed before all others; null for none. */
    void leads(@Nullable RosterSource source) {
        leading = source;
    }

    Plan plan(Roster roster) {
        return Planning.of(roster, staff(), DEFAULTS, ids, AT);
    }

    /** Plans, and does it if nothing is wrong. */
    RosterPlan apply(Roster roster) {
        Plan plan = plan(roster);
        plan.deeds().forEach(this::perform);
        return plan.shown();
    }

    KnownPerson withEmail(String email) {
        return people.values().stream()
                .filter(one -> one.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    String team(KnownPerson one) {
        return one.team().equals(TeamId.NONE)
                ? ""
                : Objects.requireNonNull(teams.get(one.team().value())).name();
    }

    /** As if their key had been destroyed. */
    void erase(KnownPerson one) {
        Sayings blank = new Sayings(one.sayings().said().stream()
                .map(said -> new io.waymark.people.api.Said(
                        said.source(),
                        "",
                        "",
                        "",
                        "",
                        said.team(),
                        said.tellsManager(),
                        said.manager(),
                        said.locale(),
                        said.zone(),
                        said.left(),
                        said.at()))
                .toList());
        put(
                one,
                "",
                "",
                "",
                one.team(),
                one.locale(),
                one.zone(),
                one.left(),
                one.manager(),
                one.managedSince(),
                blank);
    }

    private void perform(Deed deed) {
        switch (deed.command()) {
            case FormTeam c -> teams.put(c.team().value(), new Staff.KnownTeam(c.team(), c.name()));
            case JoinPerson c ->
                people.put(
                        c.person().value(),
                        new KnownPerson(
                                c.person(),
                                c.name(),
                                c.email(),
                                c.jobTitle(),
                                c.team(),
                                c.locale(),
                                c.zone(),
                                null,
                                null,
                                null,
                                Sayings.NONE));
            case ChangeDetails c -> {
                KnownPerson p = person(c.person());
                put(
                        p,
                        c.name(),
                        c.email(),
                        c.jobTitle(),
                        p.team(),
                        c.locale(),
                        c.zone(),
                        p.left(),
                        p.manager(),
                        p.managedSince(),
                        p.sayings());
            }
            case MoveToTeam c -> {
                KnownPerson p = person(c.person());
                put(
                        p,
                        p.name(),
                        p.email(),
                        p.jobTitle(),
                        c.team(),
                        p.locale(),
                        p.zone(),
                        p.left(),
                        p.manager(),
                        p.managedSince(),
                        p.sayings());
            }
            case AssignManager c -> {
                KnownPerson p = person(c.person());
                if (c.person().equals(c.manager())
                        || (p.managedSince() != null && c.from().isBefore(p.managedSince()))) {
                    throw new IllegalStateException("The domain would refuse " + c);
                }
                put(
                        p,
                        p.name(),
                        p.email(),
                        p.jobTitle(),
                        p.team(),
                        p.locale(),
                        p.zone(),
                        p.left(),
                        c.manager(),
                        c.from(),
                        p.sayings());
            }
            case RecordLeaving c -> gone(person(c.person()), c.on());
            case WelcomeBack c -> gone(person(c.person()), null);
            case TellOfPerson c ->
                said(person(c.person()), person(c.person()).sayings().with(c.said()));
            case NoteSilence c ->
                said(
                        person(c.person()),
                        person(c.person())
                                .sayings()
                                .silent(new SourceFellSilent(c.person(), c.source(), c.on(), c.at())));
            default -> throw new IllegalStateException("No deed of a plan: " + deed);
        }
    }

    private KnownPerson person(PersonId id) {
        return Objects.requireNonNull(people.get(id.value()));
    }

    private void gone(KnownPerson p, @Nullable LocalDate day) {
        put(
                p,
                p.name(),
                p.email(),
                p.jobTitle(),
                p.team(),
                p.locale(),
                p.zone(),
                day,
                p.manager(),
                p.managedSince(),
                p.sayings());
    }

    private void said(KnownPerson p, Sayings sayings) {
        put(
                p,
                p.name(),
                p.email(),
                p.jobTitle(),
                p.team(),
                p.locale(),
                p.zone(),
                p.left(),
                p.manager(),
                p.managedSince(),
                sayings);
    }

    private void put(
            KnownPerson p,
            String name,
            String email,
            String jobTitle,
            TeamId team,
            String locale,
            ZoneId zone,
            @Nullable LocalDate left,
            @Nullable PersonId manager,
            @Nullable LocalDate since,
            Sayings sayings) {
        people.put(
                p.id().value(),
                new KnownPerson(p.id(), name, email, jobTitle, team, locale, zone, left, manager, since, sayings));
    }
}
