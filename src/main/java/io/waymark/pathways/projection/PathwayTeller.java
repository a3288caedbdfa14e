package io.waymark.pathways.projection;

import io.waymark.pathways.api.EnrolmentStarted;
import io.waymark.pathways.api.EnrolmentWithdrawn;
import io.waymark.pathways.api.EvidenceGiven;
import io.waymark.pathways.api.PathwayCompleted;
import io.waymark.pathways.api.PathwayDrafted;
import io.waymark.pathways.api.PathwayEvent;
import io.waymark.pathways.api.PathwayPublished;
import io.waymark.pathways.api.QuizAttempted;
import io.waymark.pathways.api.ReflectionWritten;
import io.waymark.pathways.api.Route;
import io.waymark.pathways.api.StageCompleted;
import io.waymark.pathways.api.StepCompleted;
import io.waymark.pathways.api.StepId;
import io.waymark.platform.history.Telling;
import io.waymark.shared.Actor;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells one reader what happened, event by event in their order. What somebody gave to a step, and how often they tried, is told to
 * nobody else, just as {@code FindStep} is answered to nobody else.
 */
class PathwayTeller implements Function<PathwayEvent, Optional<Telling>> {

    private final Actor reader;
    private @Nullable EnrolmentStarted way;

    PathwayTeller(Actor reader) {
        this.reader = reader;
    }

    @Override
    public Optional<Telling> apply(PathwayEvent event) {
        return switch (event) {
            case PathwayDrafted drafted ->
                Optional.of(
                        Telling.of(drafted.version(), drafted.content().steps().count()));
            case PathwayPublished published -> Optional.of(Telling.of(published.version()));
            case EnrolmentStarted started -> {
                way = started;
                yield Optional.of(Telling.of(started.title(), started.version()));
            }
            case StepCompleted done -> Optional.of(Telling.of(title(done.step())));
            case StageCompleted stage -> Optional.of(Telling.of(stage.title()));
            case PathwayCompleted completed -> Optional.of(Telling.of(completed.title()));
            case EnrolmentWithdrawn withdrawn -> Optional.of(Telling.of(way == null ? "" : way.title()));
            case ReflectionWritten written ->
                mine(() -> Telling.of(title(written.step())).quoting(written.text()));
            case EvidenceGiven given ->
                mine(() -> Telling.of(title(given.step())).quoting(given.content()));
            case QuizAttempted attempt ->
                mine(() -> Telling.of(title(attempt.step()), attempt.attempt(), attempt.right(), attempt.questions()));
        };
    }

    private Optional<Telling> mine(java.util.function.Supplier<Telling> telling) {
        return way != null && reader.is(way.learner()) ? Optional.of(telling.get()) : Optional.empty();
    }

    private String title(StepId step) {
        return Optional.ofNullable(way)
                .flatMap(started -> started.route().stop(step))
                .map(Route.Stop::title)
                .orElse(step.value());
    }
}
