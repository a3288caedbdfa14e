package io.waymark.recognition.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.waymark.pathways.api.Route;
import io.waymark.recognition.api.BadgeFace;
import io.waymark.recognition.api.BadgeGoal;
import io.waymark.recognition.api.BadgePage;
import io.waymark.recognition.api.BadgeRule;
import io.waymark.recognition.api.BadgeRules;
import io.waymark.recognition.api.BadgeWall;
import io.waymark.recognition.api.EarnedBadge;
import io.waymark.recognition.api.FindBadge;
import io.waymark.recognition.api.FindBadgeFace;
import io.waymark.recognition.api.FindBadgeRules;
import io.waymark.recognition.api.FindBadgeWall;
import io.waymark.recognition.api.ReachableBadge;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers questions about badges. */
@Component
class BadgeQueries {

    private final BadgeRows rows;
    private final BadgeReach reach;

    BadgeQueries(BadgeRows rows, BadgeReach reach) {
        this.rows = rows;
        this.reach = reach;
    }

    @QueryHandler
    BadgeRules find(FindBadgeRules query) {
        return new BadgeRules(
                rows.badges().list(Filters.eq("pathway", query.pathway().value()), null, 0, 0).stream()
                        .map(row -> new BadgeRules.Entry(row.badge(), row.ruleVersion(), row.rule()))
                        .toList());
    }

    @QueryHandler
    BadgeWall find(FindBadgeWall query) {
        HolderRow holder = holder(query.person());
        List<BadgeRow> badges = rows.badges().list(Filters.empty(), Sorts.ascending("_id"), 0, 0);
        List<EarnedBadge> earned = holder.held().stream()
                .map(held -> earned(held, row(held.badge().value())))
                .sorted(Comparator.comparing(EarnedBadge::at).reversed())
                .toList();
        List<ReachableBadge> within = badges.stream()
                .filter(Predicate.not(row -> holds(holder, row)))
                .map(row -> reach.of(holder, row))
                .sorted(Comparator.comparing(ReachableBadge::enrolled)
                        .thenComparing(ReachableBadge::share)
                        .reversed()
                        .thenComparing(badge -> badge.face().title()))
                .toList();
        return new BadgeWall(earned, within);
    }

    @QueryHandler
    BadgePage find(FindBadge query) {
        BadgeRow row = row(query.badge().value());
        HolderRow holder = holder(query.person());
        Optional<EarnedBadge> earned = holder.held().stream()
                .filter(held -> held.badge().equals(query.badge()))
                .reduce((older, newer) -> newer)
                .map(held -> earned(held, row));
        return new BadgePage(
                row.face(), goal(row), earned.orElse(null), earned.isPresent() ? null : reach.of(holder, row));
    }

    @QueryHandler
    BadgeFace find(FindBadgeFace query) {
        return row(query.badge().value()).face();
    }

    private BadgeGoal goal(BadgeRow row) {
        PathwayTitleRow pathway = rows.pathways().find(row.pathway().value()).orElseThrow();
        String stage = row.rule() instanceof BadgeRule.StageCompletion completion
                ? pathway.route()
                        .stage(completion.stage())
                        .map(Route.Leg::title)
                        .orElse(null)
                : null;
        return new BadgeGoal(row.rule(), row.ruleVersion(), pathway.title(), stage);
    }

    private HolderRow holder(PersonId person) {
        return HolderRow.orNew(rows.holders().find(person.value()).orElse(null), person);
    }

    private BadgeRow row(String badge) {
        return rows.badges().find(badge).orElseThrow(Rejection::nothingHere);
    }

    private static boolean holds(HolderRow holder, BadgeRow badge) {
        return holder.held().stream().anyMatch(held -> held.badge().equals(badge.badge()));
    }

    private static EarnedBadge earned(HolderRow.Held held, BadgeRow row) {
        return new EarnedBadge(held.award(), held.badge(), held.ruleVersion(), row.face(), held.earnedBy(), held.at());
    }
}
