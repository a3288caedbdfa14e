package io.waymark.pathways.domain;

import io.waymark.pathways.api.PathwayId;
import io.waymark.shared.DomainService;
import io.waymark.shared.Rejection;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** The newest published version of each pathway, from the pathways themselves and not from a read model that may lag. */
@DomainService
class PublishedPathways {

    private final Repository<Pathway> pathways;

    PublishedPathways(Repository<Pathway> pathways) {
        this.pathways = pathways;
    }

    /**
     * The newest published version.
     *
     * @throws Rejection {@code pathway-unknown} if nothing is published under that id
     */
    Pathway.Published newest(PathwayId id) {
        AtomicReference<Pathway.@Nullable Published> found = new AtomicReference<>();
        try {
            pathways.load(id.value())
                    .execute(pathway -> found.set(pathway.newest().orElse(null)));
        } catch (AggregateNotFoundException e) {
            throw Rejection.conflict("pathway-unknown");
        }
        Pathway.Published published = found.get();
        if (published == null) {
            throw Rejection.conflict("pathway-unknown");
        }
        return published;
    }
}
