package io.waymark.platform.axon;

import io.waymark.shared.Changed;
import io.waymark.shared.Command;
import io.waymark.shared.Query;
import io.waymark.shared.Rejection;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.Registration;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;

/** The way in to every command and query, the same for views, REST, policies and importers. */
@Component
public class Gateways {

    /** A lost race is tried again this often: handlers are idempotent, so the second try sees what the winner did. */
    private static final int TRIES = 8;

    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(2);

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final ReadModels readModels;
    private final Sight sight;

    Gateways(CommandGateway commands, QueryGateway queries, ReadModels readModels, Sight sight) {
        this.commands = commands;
        this.queries = queries;
        this.readModels = readModels;
        this.sight = sight;
    }

    /**
     * Sends a command and, once it has succeeded, waits until the read models show what it led to, so that whoever sent
     * it sees it in the next answer; if it led to nothing, they show all that had happened by then. What was acknowledged is
     * stored, even if the read models should take longer than 2 s.
     *
     * @throws Rejection if it was refused; nothing was changed then
     */
    public <R extends @Nullable Object> R send(Command<R> command) {
        return retrying(() -> {
            CommandMessage<Command<R>> message = GenericCommandMessage.asCommandMessage(command);
            try (Sight.Watch watch = sight.of(message.getIdentifier())) {
                R result = commands.sendAndWait(message);
                if (watch.expecting()) {
                    watch.await(VISIBLE_WITHIN);
                }
                if (watch.elsewhere() || !watch.expecting()) {
                    readModels.await(VISIBLE_WITHIN);
                }
                return result;
            }
        });
    }

    /** Sends a command without waiting for read models: for policies and importers. */
    public <R extends @Nullable Object> R sendOnly(Command<R> command) {
        return retrying(() -> commands.sendAndWait(command));
    }

    private static <R extends @Nullable Object> R retrying(Supplier<R> sending) {
        for (int attempt = 1; ; attempt++) {
            try {
                return sending.get();
            } catch (AggregateNotFoundException e) {
                throw Rejection.nothingHere();
            } catch (ConcurrencyException | AggregateStreamCreationException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    /**
     * Asks a query.
     *
     * @throws Rejection if it was refused
     */
    public <R> R ask(Query<R> query) {
        try {
            return queries.query(query, answerType(query)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking " + query.getClass(), e);
        } catch (ExecutionException | CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /**
     * Tells the listener, on some other thread, each time the answer to the query may have changed. The listener asks again
     * itself, so that the access rules hold each time.
     */
    public Registration watch(Query<?> query, Consumer<Changed> listener) {
        if (query.topics().isEmpty()) {
            return () -> true;
        }
        SubscriptionQueryResult<?, Changed> result = queries.subscriptionQuery(
                query, ResponseTypes.instanceOf(answerType(query)), ResponseTypes.instanceOf(Changed.class));
        result.updates().subscribe(listener);
        return result::cancel;
    }

    @SuppressWarnings("unchecked")
    private static <R> Class<R> answerType(Query<R> query) {
        Class<?> type = ResolvableType.forClass(Query.class, query.getClass())
                .getGeneric(0)
                .resolve();
        return (Class<R>) Objects.requireNonNull(type, () -> query.getClass() + " does not say its answer's type");
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(Duration.ofMillis(5L * attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted between two tries", e);
        }
    }
}
