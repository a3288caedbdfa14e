package io.waymark.people.roster;

import io.waymark.people.api.RosterEntry;
import io.waymark.shared.PersonId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds people who would report to each other in a circle, over the whole line: through those too the roster does not tell of. */
final class Circles {

    private final Map<PersonId, Fate> fates;
    private final Findings findings;
    private final Set<PersonId> seen = new HashSet<>();

    Circles(Map<PersonId, Fate> fates, Findings findings) {
        this.fates = fates;
        this.findings = findings;
    }

    void find() {
        fates.keySet().forEach(this::follow);
    }

    /** Each line is followed once; who is met again on the way there closes a circle. */
    private void follow(PersonId from) {
        List<PersonId> way = new ArrayList<>();
        Set<PersonId> onTheWay = new HashSet<>();
        PersonId next = from;
        while (next != null && seen.add(next)) {
            way.add(next);
            onTheWay.add(next);
            next = managerOf(next);
        }
        if (next != null && onTheWay.contains(next)) {
            note(way.subList(way.indexOf(next), way.size()));
        }
    }

    private @Nullable PersonId managerOf(PersonId person) {
        Fate fate = fates.get(person);
        return fate == null || !fate.active() ? null : fate.manager();
    }

    private void note(List<PersonId> circle) {
        List<Fate> people =
                circle.stream().map(id -> Objects.requireNonNull(fates.get(id))).toList();
        List<RosterEntry> rows = people.stream()
                .flatMap(fate -> fate.entry() == null
                        ? java.util.stream.Stream.empty()
                        : java.util.stream.Stream.of(fate.entry()))
                .sorted(java.util.Comparator.comparingInt(RosterEntry::row))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        String names = people.stream().map(Fate::name).collect(Collectors.joining(" → "));
        String where = rows.stream().map(row -> String.valueOf(row.row())).collect(Collectors.joining(", "));
        findings.add(
                rows.getFirst(),
                "manager",
                "roster-circle",
                names + " → " + people.getFirst().name(),
                where);
    }
}
