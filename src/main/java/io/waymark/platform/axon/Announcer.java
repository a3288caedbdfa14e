package io.waymark.platform.axon;

import io.waymark.shared.Changed;
import io.waymark.shared.Query;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.stereotype.Component;

/** Lets projections tell open views, once a change is written, which answers may differ. */
@Component
public class Announcer {

    private static final String KEY = Announcer.class.getName();

    private final QueryUpdateEmitter emitter;

    Announcer(QueryUpdateEmitter emitter) {
        this.emitter = emitter;
    }

    /** Announces topics as named by {@link Query#topics}. */
    public void changed(String... topics) {
        if (CurrentUnitOfWork.isStarted()) {
            gathered(CurrentUnitOfWork.get().root()).addAll(List.of(topics));
        } else {
            announce(Set.of(topics));
        }
    }

    /** Once a unit of work, which may be one of many events, and only when that has succeeded. */
    private Set<String> gathered(UnitOfWork<?> unit) {
        return unit.getOrComputeResource(KEY, key -> {
            Set<String> topics = new HashSet<>();
            unit.afterCommit(done -> announce(Set.copyOf(topics)));
            return topics;
        });
    }

    private void announce(Set<String> changed) {
        emitter.<Changed>emit(
                message -> message.getPayload() instanceof Query<?> query
                        && !Collections.disjoint(query.topics(), changed),
                new Changed(changed));
    }
}
