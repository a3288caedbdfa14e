package io.waymark.recognition.projection;

import io.waymark.pathways.api.Progress;
import io.waymark.pathways.api.Route;
import io.waymark.pathways.api.StageId;
import io.waymark.pathways.api.StepId;
import io.waymark.recognition.api.BadgeRule;
import io.waymark.recognition.api.PractisedCommitments;
import io.waymark.recognition.api.ReachableBadge;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Works out how far somebody is from a badge. */
@Component
class BadgeReach {

    private final BadgeRows rows;
    private final PractisedCommitments commitments;

    BadgeReach(BadgeRows rows, PractisedCommitments commitments) {
        this.rows = rows;
        this.commitments = commitments;
    }

    ReachableBadge of(HolderRow holder, BadgeRow row) {
        HolderRow.Underway way = holder.underway().get(row.pathway());
        PathwayTitleRow pathway = rows.pathways().find(row.pathway().value()).orElseThrow();
        Route route = way == null ? pathway.route() : way.route();
        Set<StepId> done = way == null ? Set.of() : way.done();
        return switch (row.rule()) {
            case BadgeRule.PathwayCompletion completion -> bySteps(row, pathway, route.progress(done), way != null);
            case BadgeRule.StageCompletion completion ->
                bySteps(row, pathway, only(route, completion.stage()).progress(done), way != null);
            case BadgeRule.CommitmentKept kept -> {
                PracticeSoFar best = way == null
                        ? PracticeSoFar.none()
                        : PracticeSoFar.nearest(kept.day(), commitments.of(holder.person(), kept.pathway()));
                yield new ReachableBadge(
                        row.badge(),
                        row.face(),
                        kept,
                        row.pathway(),
                        pathway.title(),
                        best.seen(),
                        best.upToDay(),
                        0,
                        way != null,
                        best.practice());
            }
        };
    }

    private static ReachableBadge bySteps(BadgeRow row, PathwayTitleRow pathway, Progress progress, boolean enrolled) {
        return new ReachableBadge(
                row.badge(),
                row.face(),
                row.rule(),
                row.pathway(),
                pathway.title(),
                progress.done(),
                progress.needed(),
                progress.minutesLeft(),
                enrolled,
                null);
    }

    private static Route only(Route route, StageId stage) {
        return new Route(
                route.stages().stream().filter(leg -> leg.id().equals(stage)).toList());
    }
}
