package io.waymark.platform.axon;

import io.waymark.shared.Changed;
import io.waymark.shared.Query;
import java.util.Collections;
import java.util.Set;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.stereotype.Component;

/** Lets projections tell open views, once a change is written, which answers may differ. */
@Component
public class Announcer {

    private final QueryUpdateEmitter emitter;

    Announcer(QueryUpdateEmitter emitter) {
        this.emitter = emitter;
    }

    /** Announces topics as named by {@link Query#topics}. */
    public void changed(String... topics) {
        Set<String> changed = Set.of(topics);
        emitter.<Changed>emit(
                message -> message.getPayload() instanceof Query<?> query
                        && !Collections.disjoint(query.topics(), changed),
                new Changed(changed));
    }
}
