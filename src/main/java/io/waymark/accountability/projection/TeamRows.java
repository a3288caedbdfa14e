package io.waymark.accountability.projection;

import com.mongodb.client.model.Filters;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.FollowUpView;
import io.waymark.shared.PersonId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads all that concerns a team in four queries, however many are in it. */
@Component
class TeamRows {

    private final AccountabilityRows rows;

    TeamRows(AccountabilityRows rows) {
        this.rows = rows;
    }

    /** The active people who report to somebody today. */
    List<StandingRow> reports(PersonId manager) {
        List<String> ever = values(rows.standing(manager).reports());
        return ever.isEmpty()
                ? List.of()
                : rows.standings().list(Filters.in("_id", ever), null, 0, 0).stream()
                        .filter(row -> row.active() && manager.equals(row.manager()))
                        .toList();
    }

    /** The newest first. */
    Map<PersonId, List<CommitmentView>> commitments(Collection<StandingRow> people) {
        List<String> ids = people.stream()
                .flatMap(row -> row.made().stream())
                .map(CommitmentId::value)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : rows.commitments().list(Filters.in("_id", ids), null, 0, 0).stream()
                        .sorted(Comparator.comparing(CommitmentView::number).reversed())
                        .collect(Collectors.groupingBy(CommitmentView::person));
    }

    /** The newest of each. */
    Map<PersonId, FollowUpView> lastFollowUps(Collection<StandingRow> people) {
        List<String> ids = values(people.stream().map(StandingRow::person).toList());
        return ids.isEmpty()
                ? Map.of()
                : rows.followUps().list(Filters.in("_id", ids), null, 0, 0).stream()
                        .filter(row -> !row.all().isEmpty())
                        .collect(Collectors.toMap(
                                FollowUpRow::person, row -> row.all().getFirst()));
    }

    private static List<String> values(List<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
