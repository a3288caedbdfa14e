package io.waymark.platform.time;

import io.waymark.shared.Rejection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The handlers by their kinds. */
final class Handlers {

    private static final Logger LOG = LoggerFactory.getLogger(Handlers.class);

    private final Map<String, TodoHandler> byKind;

    /** Fails if two are for the same kind. */
    Handlers(Stream<TodoHandler> handlers) {
        byKind = handlers.collect(Collectors.toMap(TodoHandler::kind, Function.identity()));
    }

    /** Names the lane it belongs to, among those of all kinds. */
    String lane(Todo todo) {
        TodoHandler handler = byKind.get(todo.kind());
        String lane = handler == null ? TodoHandler.COMMON : handler.lane(todo);
        return lane.equals(TodoHandler.COMMON) ? lane : todo.kind() + '/' + lane;
    }

    /** Has it handled; says what went wrong, if anything did. */
    Optional<String> handle(Todo todo) {
        TodoHandler handler = byKind.get(todo.kind());
        if (handler == null) {
            return Optional.of("No handler for " + todo.kind());
        }
        try {
            handler.handle(todo);
            return Optional.empty();
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            LOG.warn("Attempt {} of to-do {}/{} failed", todo.attempts(), todo.kind(), todo.key(), e);
            return Optional.of(describe(e));
        }
    }

    private static String describe(Throwable error) {
        String kind = error instanceof Rejection rejection
                ? rejection.code()
                : error.getClass().getSimpleName();
        return Stream.of(error.getStackTrace())
                .findFirst()
                .map(place -> kind + " at " + place.getClassName() + "." + place.getMethodName() + ":"
                        + place.getLineNumber())
                .orElse(kind);
    }
}
