package io.waymark.platform.axon;

import io.waymark.platform.mongo.Batch;
import io.waymark.shared.Changed;
import io.waymark.shared.Query;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets projections tell open views, once a change is written, which answers may differ. */
@Component
public class Announcer {

    private static final String SILENT = "waymark-silent";
    private static final String WRITTEN = "waymark-topics";

    private final QueryUpdateEmitter emitter;
    private final ObjectProvider<Bulletin> bulletin;
    private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();

    Announcer(QueryUpdateEmitter emitter, ObjectProvider<Bulletin> bulletin) {
        this.emitter = emitter;
        this.bulletin = bulletin;
        bulletin.ifAvailable(others -> others.listen(this::emit));
    }

    /** What is written in this unit of work changes no answer if, when it is over, that holds. */
    static void silence(UnitOfWork<?> unit, BooleanSupplier unread) {
        unit.root().resources().putIfAbsent(SILENT, unread);
    }

    /** Announces topics as named by {@link Query#topics}, once what a projection has changed by then is written. */
    public void changed(String... topics) {
        if (CurrentUnitOfWork.isStarted()) {
            UnitOfWork<?> unit = CurrentUnitOfWork.get().root();
            Set<String> written = written(unit);
            Batch.of(unit).onceWritten(() -> written.addAll(List.of(topics)));
        } else {
            announce(Set.of(topics));
        }
    }

    /** Announces topics of what lies in the side state: once what goes on on this thread is committed, or at once where nothing is. */
    public void kept(String... topics) {
        Set<String> changed = Set.of(topics);
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().afterCommit(over -> announce(changed));
        } else {
            announce(changed);
        }
    }

    /** Hears what is announced, here and on other nodes, on some thread that must not be held up. */
    public void listen(Consumer<Set<String>> listener) {
        listeners.add(listener);
    }

    /** Lets every window on this node ask again. */
    void everything() {
        emitter.<Changed>emit(
                message -> message.getPayload() instanceof Query<?> query
                        && !query.topics().isEmpty(),
                new Changed(Set.of()));
    }

    /** Told once a unit of work of many events, and of those before one that failed, too. */
    private Set<String> written(UnitOfWork<?> unit) {
        return unit.getOrComputeResource(WRITTEN, key -> {
            Set<String> topics = new HashSet<>();
            unit.onCleanup(over -> {
                boolean unread = over.getOrDefaultResource(SILENT, (BooleanSupplier) () -> false)
                        .getAsBoolean();
                if (!unread && !topics.isEmpty()) {
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
        listeners.forEach(listener -> listener.accept(changed));
    }
}
