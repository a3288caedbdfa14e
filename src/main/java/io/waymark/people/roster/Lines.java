package io.waymark.people.roster;

import io.waymark.people.api.KnownPerson;
import io.waymark.people.api.RosterEntry;
import io.waymark.shared.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds whom a row names as manager: somebody in the roster, or somebody known; by key, or else by e-mail address. */
final class Lines {

    private final Map<String, RosterEntry> byKey = new HashMap<>();
    private final Map<String, RosterEntry> byEmail = new HashMap<>();
    private final Roll roll;
    private final Function<RosterEntry, @Nullable PersonId> ids;
    private final Findings findings;

    /**
     * Over a roster.
     *
     * @param ids whom a row tells of; null for somebody nothing is made of
     */
    Lines(List<RosterEntry> entries, Roll roll, Function<RosterEntry, @Nullable PersonId> ids, Findings findings) {
        this.roll = roll;
        this.ids = ids;
        this.findings = findings;
        entries.forEach(entry -> {
            byKey.putIfAbsent(entry.key().strip(), entry);
            byEmail.putIfAbsent(Texts.folded(entry.email()), entry);
        });
    }

    /** Whom the row names; null for nobody, or if nothing can be made of it, which is noted. */
    @Nullable
    PersonId managerOf(RosterEntry entry) {
        String named = Objects.requireNonNullElse(entry.manager(), "").strip();
        if (named.isEmpty()) {
            return null;
        }
        RosterEntry row = inRoster(named);
        if (row == null) {
            return known(entry, named);
        }
        if (row.equals(entry)) {
            findings.add(entry, "manager", "own-manager");
            return null;
        }
        PersonId id = ids.apply(row);
        if (id == null && !findings.isBad(row)) {
            findings.add(entry, "manager", "roster-manager-left", row.name());
        }
        return id;
    }

    private @Nullable RosterEntry inRoster(String named) {
        RosterEntry row = byKey.get(named);
        return row == null ? byEmail.get(Texts.folded(named)) : row;
    }

    private @Nullable PersonId known(RosterEntry entry, String named) {
        Optional<KnownPerson> byOldKey = roll.withKey(named);
        List<KnownPerson> found = byOldKey.map(List::of).orElseGet(() -> roll.withEmail(named));
        if (found.isEmpty()) {
            findings.add(entry, "manager", "roster-manager-unknown", named);
            return null;
        }
        if (found.size() > 1) {
            findings.add(entry, "manager", "roster-email-ambiguous", named, found.size());
            return null;
        }
        PersonId manager = found.getFirst().id();
        if (manager.equals(ids.apply(entry))) {
            findings.add(entry, "manager", "own-manager");
            return null;
        }
        return manager;
    }
}
