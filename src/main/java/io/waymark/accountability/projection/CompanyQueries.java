package io.waymark.accountability.projection;

import com.mongodb.client.model.Filters;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.CompanyFigures;
import io.waymark.accountability.api.Figures;
import io.waymark.accountability.api.FindFigures;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/**
 * Answers how the whole company follows through, by one pass over the commitments: what is due, open or to come depends on the hour,
 * which a running tally could not know, and few ask.
 */
@Component
class CompanyQueries {

    private final AccountabilityRows rows;
    private final Clock clock;

    CompanyQueries(AccountabilityRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @QueryHandler
    CompanyFigures find(FindFigures query) {
        Instant now = clock.instant();
        List<CompanyFigures.OfPathway> byPathway = rows.commitments().list(Filters.empty(), null, 0, 0).stream()
                .collect(Collectors.groupingBy(one -> one.origin().pathway()))
                .values()
                .stream()
                .map(some -> new CompanyFigures.OfPathway(latestTitle(some), Figures.of(some, now)))
                .sorted(Comparator.comparing(CompanyFigures.OfPathway::title))
                .toList();
        return new CompanyFigures(
                Figures.sum(byPathway.stream().map(CompanyFigures.OfPathway::figures)), byPathway, now);
    }

    /** What the pathway was called when the latest of them was made. */
    private static String latestTitle(List<CommitmentView> some) {
        return some.stream()
                .max(Comparator.comparing(CommitmentView::madeAt))
                .orElseThrow()
                .origin()
                .title();
    }
}
