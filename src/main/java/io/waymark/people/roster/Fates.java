package io.waymark.people.roster;

import io.waymark.people.api.KnownPerson;
import io.waymark.people.api.PersonField;
import io.waymark.people.api.RosterEntry;
import io.waymark.people.api.RosterSource;
import io.waymark.people.api.Said;
import io.waymark.people.api.Sayings;
import io.waymark.people.api.SourceFellSilent;
import io.waymark.people.api.TeamId;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What becomes of one person by what a source says of them: each field as the first source has it that tells it. */
final class Fates {

    private final RosterSource source;
    private final @Nullable RosterSource leading;
    private final Teams teams;
    private final RosterDefaults defaults;
    private final LocalDate today;
    private final Instant at;

    Fates(
            RosterSource source,
            @Nullable RosterSource leading,
            Teams teams,
            RosterDefaults defaults,
            LocalDate today,
            Instant at) {
        this.source = source;
        this.leading = leading;
        this.teams = teams;
        this.defaults = defaults;
        this.today = today;
        this.at = at;
    }

    /** Somebody the source tells of. */
    Fate told(PersonId id, RosterEntry entry, @Nullable KnownPerson before, @Nullable PersonId manager) {
        Sayings sayings = (before == null ? Sayings.NONE : before.sayings())
                .with(said(entry, manager))
                .led(leading);
        if (before != null && sayings.saysGone()) {
            return Fate.of(before, entry, false, sayings);
        }
        return new Fate(
                id,
                entry,
                before,
                true,
                believed(sayings, PersonField.NAME, Said::name, entry.name()),
                believed(sayings, PersonField.EMAIL, Said::email, entry.email()),
                believed(sayings, PersonField.JOB_TITLE, Said::jobTitle, before == null ? "" : before.jobTitle()),
                team(sayings, before),
                sayings.believed(PersonField.MANAGER)
                        .map(Said::manager)
                        .orElseGet(() -> toldNobody(sayings) || before == null ? null : before.manager()),
                believed(
                        sayings,
                        PersonField.LOCALE,
                        Said::locale,
                        before == null ? defaults.locale() : before.locale()),
                believed(sayings, PersonField.ZONE, Said::zone, before == null ? defaults.zone() : before.zone()),
                sayings);
    }

    /** Somebody a source does not tell of any more that tells of everybody it knows. */
    Fate silent(KnownPerson one) {
        Sayings sayings = one.sayings()
                .silent(new SourceFellSilent(one.id(), source, today, at))
                .led(leading);
        return Fate.of(one, null, one.isActive() && !sayings.saysGone(), sayings);
    }

    /** Their last day, once it has come; until then they are here. */
    @Nullable
    LocalDate gone(RosterEntry entry) {
        LocalDate left = entry.left();
        return left == null || left.isAfter(today) ? null : left;
    }

    private Said said(RosterEntry entry, @Nullable PersonId manager) {
        String team = entry.team();
        return new Said(
                source,
                entry.key().strip(),
                entry.name().strip(),
                entry.email().strip(),
                entry.jobTitle() == null ? null : entry.jobTitle().strip(),
                team == null ? null : teams.of(team),
                entry.manager() != null,
                manager,
                entry.locale(),
                entry.zone(),
                gone(entry),
                at);
    }

    /** Who is in no team is in that of nobody: a name of its own would look like a team. */
    private static TeamId team(Sayings sayings, @Nullable KnownPerson before) {
        return believed(sayings, PersonField.TEAM, Said::team, before == null ? TeamId.NONE : before.team());
    }

    private static boolean toldNobody(Sayings sayings) {
        return sayings.believed(PersonField.MANAGER).isPresent();
    }

    private static <T> T believed(Sayings sayings, PersonField field, Function<Said, @Nullable T> of, T otherwise) {
        return sayings.believed(field)
                .map(said -> Objects.requireNonNull(of.apply(said)))
                .orElse(otherwise);
    }
}
