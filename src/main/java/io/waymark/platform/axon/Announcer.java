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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets projections tell open views, once a change is written, which answers may differ. */
@Component
public class Announcer {

    private static final String SILENT = "waymark-silent";
    private static final String GATHERED = "waymark-topics";

    private final QueryUpdateEmitter emitter;
    private final ObjectProvider<Bulletin> bulletin;

    Announcer(QueryUpdateEmitter emitter, ObjectProvider<Bulletin> bulletin) {
        this.emitter = emitter;
        this.bulletin = bulletin;
        bulletin.ifAvailable(others -> others.listen(this::emit));
    }

    /** Nothing that happens in this unit of work changes an answer yet. */
    static void silence(UnitOfWork<?> unit) {
        unit.root().resources().put(SILENT, true);
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
        return unit.getOrComputeResource(GATHERED, key -> {
            Set<String> topics = new HashSet<>();
            unit.afterCommit(done -> {
                if (!unit.resources().containsKey(SILENT)) {
                    announce(Set.copyOf(topics));
                }
            });
            return topics;
        });
    }

    private void announce(Set<String> changed) {
        emit(changed);
        bulletin.ifAvailable(others -> others.post(changed));
    }

    private void emit(Set<String> changed) {
        emitter.<Changed>emit(
                message -> message.getPayload() instanceof Query<?> query
                        && !Collections.disjoint(query.topics(), changed),
                new Changed(changed));
    }
}
