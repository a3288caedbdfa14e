package io.waymark.people.roster;

import io.waymark.people.api.KnownPerson;
import io.waymark.people.api.RosterChange;
import io.waymark.people.api.RosterChange.FieldChange;
import io.waymark.people.api.RosterEntry;
import io.waymark.shared.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts what becomes of people into words they can be asked about. */
final class Changes {

    private final Map<PersonId, Fate> fates;
    private final Teams teams;

    Changes(Map<PersonId, Fate> fates, Teams teams) {
        this.fates = fates;
        this.teams = teams;
    }

    /** What changes of somebody. */
    Optional<RosterChange> of(Fate fate) {
        List<FieldChange> fields = fate.active() ? fields(fate) : List.of();
        return kind(fate, fields).map(kind -> {
            RosterEntry entry = fate.entry();
            return new RosterChange(
                    kind,
                    fate.before() == null ? null : fate.id(),
                    fate.name(),
                    entry == null ? null : entry.row(),
                    fields);
        });
    }

    private static Optional<RosterChange.Kind> kind(Fate fate, List<FieldChange> fields) {
        KnownPerson before = fate.before();
        if (before == null) {
            return Optional.of(RosterChange.Kind.JOIN);
        }
        if (before.isActive() != fate.active()) {
            return Optional.of(fate.active() ? RosterChange.Kind.RETURN : RosterChange.Kind.LEAVE);
        }
        if (fields.stream()
                .anyMatch(field -> field.field().equals("team") || field.field().equals("manager"))) {
            return Optional.of(RosterChange.Kind.MOVE);
        }
        if (!fields.isEmpty()) {
            return Optional.of(RosterChange.Kind.CHANGE);
        }
        return isNoted(fate, before) ? Optional.of(RosterChange.Kind.NOTE) : Optional.empty();
    }

    private static boolean isNoted(Fate fate, KnownPerson before) {
        return !fate.sayings().said().stream()
                .allMatch(now ->
                        before.sayings().by(now.source()).filter(now::isSameAs).isPresent());
    }

    private List<FieldChange> fields(Fate fate) {
        KnownPerson before = fate.before();
        List<FieldChange> fields = new ArrayList<>();
        add(fields, "name", before == null ? "" : before.name(), fate.name());
        add(fields, "email", before == null ? "" : before.email(), fate.email());
        add(fields, "jobTitle", before == null ? "" : before.jobTitle(), fate.jobTitle());
        add(fields, "team", before == null ? "" : teams.name(before.team()), teams.name(fate.team()));
        add(fields, "manager", before == null ? "" : name(before.manager()), name(fate.manager()));
        add(fields, "locale", before == null ? "" : before.locale(), fate.locale());
        add(
                fields,
                "zone",
                before == null ? "" : before.zone().getId(),
                fate.zone().getId());
        if (before != null
                && !java.util.Objects.equals(before.manager(), fate.manager())
                && fields.stream().noneMatch(field -> field.field().equals("manager"))) {
            // Two people of one name.
            fields.add(new FieldChange("manager", name(before.manager()), name(fate.manager())));
        }
        return fields;
    }

    private static void add(List<FieldChange> fields, String field, String before, String after) {
        if (!before.equals(after)) {
            fields.add(new FieldChange(field, before, after));
        }
    }

    private String name(@Nullable PersonId person) {
        Fate fate = person == null ? null : fates.get(person);
        return fate == null ? "" : fate.name();
    }
}
