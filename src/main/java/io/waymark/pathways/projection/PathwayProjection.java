package io.waymark.pathways.projection;

import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayDrafted;
import io.waymark.pathways.api.PathwayPublished;
import io.waymark.platform.axon.Announcer;
import io.waymark.platform.axon.MessageOrigin;
import io.waymark.platform.mongo.Place;
import io.waymark.shared.PersonId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the catalogue and every version of every pathway. */
@Component
@ProcessingGroup("pathways.projection")
class PathwayProjection {

    private final PathwayRows rows;
    private final Announcer announcer;

    PathwayProjection(PathwayRows rows, Announcer announcer) {
        this.rows = rows;
        this.announcer = announcer;
    }

    @EventHandler
    void on(PathwayDrafted event, EventMessage<?> message) {
        String version = PathwayRows.versionId(event.pathway(), event.version());
        rows.versions().put(version, Place.of(message), before -> PathwayFold.version(event));
        rows.pathways().put(event.pathway().value(), Place.of(message), before -> PathwayFold.after(before, event));
        announcer.changed("catalogue", "pathway:" + event.pathway().value());
    }

    @EventHandler
    void on(PathwayPublished event, EventMessage<?> message) {
        String version = PathwayRows.versionId(event.pathway(), event.version());
        rows.versions().update(version, Place.of(message), before -> PathwayFold.version(before, event));
        PathwayContent content = rows.versions().find(version).orElseThrow().content();
        rows.pathways()
                .update(
                        event.pathway().value(),
                        Place.of(message),
                        before -> PathwayFold.after(content, event, keeper(message)));
        announcer.changed("catalogue", "pathway:" + event.pathway().value());
    }

    @ResetHandler
    void reset() {
        rows.pathways().clear();
        rows.versions().clear();
    }

    private static @Nullable PersonId keeper(EventMessage<?> message) {
        return MessageOrigin.actorOf(message).person();
    }
}
