package io.waymark.pathways.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.waymark.pathways.api.DraftPathway;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayDrafted;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.PathwayPublished;
import io.waymark.pathways.api.PublishPathway;
import io.waymark.shared.Rejection;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A pathway over all its versions. At most one of them is a draft, always the newest. */
@Aggregate(snapshotTriggerDefinition = "everyHundredEvents", snapshotFilter = "ofTheSameShape")
class Pathway {

    /** A published version somebody can set out on. */
    record Published(int version, PathwayContent content) {}

    @AggregateIdentifier
    private @Nullable PathwayId id;

    private @Nullable Published published;
    private @Nullable PathwayContent draft;

    Pathway() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int draft(DraftPathway command) {
        PathwayCheck.require(command.content());
        if (draft == null && published != null && published.content().equals(command.content())) {
            return published.version();
        }
        int version = publishedVersion() + 1;
        if (!command.content().equals(draft)) {
            apply(new PathwayDrafted(command.pathway(), version, command.content(), command.at()));
        }
        return version;
    }

    @CommandHandler
    void publish(PublishPathway command) {
        if (command.version() >= 1 && command.version() <= publishedVersion()) {
            return;
        }
        if (draft == null || command.version() != publishedVersion() + 1) {
            throw Rejection.conflict("version-unknown", command.version());
        }
        PathwayCheck.require(draft);
        apply(new PathwayPublished(command.pathway(), command.version(), draft.title(), draft.badges(), command.at()));
    }

    Optional<Published> newest() {
        return Optional.ofNullable(published);
    }

    @EventSourcingHandler
    void on(PathwayDrafted event) {
        id = event.pathway();
        draft = event.content();
    }

    @EventSourcingHandler
    void on(PathwayPublished event) {
        published = new Published(event.version(), java.util.Objects.requireNonNull(draft));
        draft = null;
    }

    private int publishedVersion() {
        return published == null ? 0 : published.version();
    }
}
