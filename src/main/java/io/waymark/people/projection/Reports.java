package io.waymark.people.projection;

import com.mongodb.client.model.Filters;
import io.waymark.shared.PersonId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who reports to whom, by each one's own row, which is read once: nobody is ever found with two managers, however many lines change
 * meanwhile. Only rows are read that have been of the team, by their ids.
 */
@Component
class Reports {

    private final PeopleRows rows;

    Reports(PeopleRows rows) {
        this.rows = rows;
    }

    /** The active people who report to somebody directly, in the order of their names. */
    List<PersonRow> of(PersonId manager) {
        return of(List.of(manager)).getOrDefault(manager, List.of());
    }

    /** The same of several people; those to whom nobody reports are left out. */
    Map<PersonId, List<PersonRow>> of(Collection<PersonId> managers) {
        List<String> ever = rows.reports().list(among(values(managers)), null, 0, 0).stream()
                .flatMap(row -> row.ever().stream())
                .map(PersonId::value)
                .distinct()
                .toList();
        if (ever.isEmpty()) {
            return Map.of();
        }
        return rows.people().list(among(ever), null, 0, 0).stream()
                .filter(PersonRow::isActive)
                .filter(row -> row.manager() != null && managers.contains(row.manager()))
                .sorted(Comparator.comparing(PersonRow::name)
                        .thenComparing(row -> row.id().value()))
                .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.manager())));
    }

    private static List<String> values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    private static org.bson.conversions.Bson among(List<String> ids) {
        return Filters.in("_id", ids);
    }
}
