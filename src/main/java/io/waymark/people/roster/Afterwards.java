package io.waymark.people.roster;

import io.waymark.people.api.PersonField;
import io.waymark.people.api.RosterEntry;
import io.waymark.people.api.RosterSource;
import io.waymark.shared.PersonId;
import java.util.HashMap;
import java.util.Map;

/** Looks at the company as it would be: what no single row can tell. */
final class Afterwards {

    private final RosterSource source;
    private final Map<PersonId, Fate> fates;
    private final Findings findings;

    Afterwards(RosterSource source, Map<PersonId, Fate> fates, Findings findings) {
        this.source = source;
        this.fates = fates;
        this.findings = findings;
    }

    void check() {
        addresses();
        fates.values().forEach(this::manager);
        new Circles(fates, findings).find();
    }

    /** Two people with one address could not be told apart when they sign in. */
    private void addresses() {
        Map<String, Fate> first = new HashMap<>();
        fates.values().stream().filter(Fate::active).forEach(fate -> {
            Fate other = fate.email().isEmpty() ? null : first.putIfAbsent(Texts.folded(fate.email()), fate);
            if (other != null) {
                Fate told = fate.entry() == null ? other : fate;
                RosterEntry entry = told.entry();
                if (entry != null) {
                    findings.add(
                            entry, "email", "roster-email-taken", fate.email(), (told == fate ? other : fate).name());
                }
            }
        });
    }

    /** Whom the roster does not tell of keep their line, also to somebody who leaves: there is nobody to ask here. */
    private void manager(Fate fate) {
        RosterEntry entry = fate.entry();
        if (entry == null || !fate.active() || fate.manager() == null || !isToldBySource(fate)) {
            return;
        }
        Fate manager = fates.get(fate.manager());
        if (manager != null && !manager.active()) {
            findings.add(entry, "manager", "roster-manager-left", manager.name());
        }
    }

    private boolean isToldBySource(Fate fate) {
        return fate.sayings()
                .believed(PersonField.MANAGER)
                .filter(said -> said.source() == source)
                .isPresent();
    }
}
