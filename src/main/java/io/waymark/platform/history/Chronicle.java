package io.waymark.platform.history;

import io.waymark.platform.axon.MessageOrigin;
import io.waymark.shared.Actor;
import io.waymark.shared.Dated;
import io.waymark.shared.DomainEvent;
import io.waymark.shared.History;
import io.waymark.shared.HistoryEntry;
import io.waymark.shared.HistoryFact;
import io.waymark.shared.HistoryReason;
import io.waymark.shared.Id;
import io.waymark.shared.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What happened to one thing, from its events. It asks no rule who may know: the query it answers has passed the gate, and the
 * context decides which of its events it tells whom. Things are bounded, so that all events of one are read for each page.
 */
@Component
public class Chronicle {

    private final EventStore events;
    private final HistoryActors actors;

    Chronicle(EventStore events, HistoryActors actors) {
        this.events = events;
        this.actors = actors;
    }

    /**
     * One page of the history, the newest first.
     *
     * @param tell what an event says to this reader; empty if it is not for them. It is asked in the order of the events
     * @throws Rejection {@code nothing-here} if nothing ever happened to such a thing
     */
    public <E extends DomainEvent> History page(
            Id thing, Class<E> family, Actor reader, int page, int size, Function<E, Optional<Telling>> tell) {
        List<Happened<E>> all = all(thing, family);
        if (all.isEmpty()) {
            throw Rejection.nothingHere();
        }
        List<Told<E>> told = new ArrayList<>();
        for (Happened<E> happened : all) {
            Told<E> before = told.isEmpty() ? null : told.getLast();
            tell.apply(happened.event())
                    .map(telling -> new Told<>(told.size() + 1L, happened, telling, factBefore(happened, before)))
                    .ifPresent(told::add);
        }
        Collections.reverse(told);
        int length = Math.clamp(size, 1, History.LARGEST_PAGE);
        List<HistoryEntry> entries = told.stream()
                .skip((long) Math.max(0, page) * length)
                .limit(length)
                .map(one -> entry(one, reader))
                .toList();
        return new History(entries, Math.max(0, page), length, told.size());
    }

    /** What had happened by the end of a day, oldest first; empty if there was no such thing yet. */
    public <E extends DomainEvent & Dated> List<Happened<E>> until(
            Id thing, Class<E> family, LocalDate day, ZoneId zone) {
        return all(thing, family).stream()
                .takeWhile(happened ->
                        !LocalDate.ofInstant(happened.event().at(), zone).isAfter(day))
                .toList();
    }

    /** All events of a thing, oldest first; none if it is a thing of another family, for then there is none of this. */
    public <E extends DomainEvent> List<Happened<E>> all(Id thing, Class<E> family) {
        // From the first on, and never from a snapshot, which would stand for those before it.
        return events.readEvents(thing.value(), 0)
                .asStream()
                .filter(message -> family.isInstance(message.getPayload()))
                .map(message -> new Happened<E>(family.cast(message.getPayload()), message))
                .toList();
    }

    private <E extends DomainEvent> HistoryEntry entry(Told<E> told, Actor reader) {
        E event = told.happened().event();
        Instant recordedAt = told.happened().message().getTimestamp();
        return new HistoryEntry(
                told.number(),
                told.fact(),
                told.telling().quote(),
                event instanceof Dated dated ? dated.at() : recordedAt,
                recordedAt,
                actors.of(told.happened().message(), reader),
                reason(told.happened().message().getMetaData(), told.follows()));
    }

    private static HistoryReason reason(MetaData given, @Nullable HistoryFact follows) {
        return new HistoryReason(
                String.valueOf(given.getOrDefault(MessageOrigin.SOURCE, "none")),
                text(given, MessageOrigin.COMMAND),
                text(given, MessageOrigin.TRIGGER),
                text(given, MessageOrigin.TRIGGER_OF),
                follows,
                text(given, MessageOrigin.CAUSE),
                text(given, MessageOrigin.CORRELATION));
    }

    private static @Nullable String text(MetaData given, String key) {
        Object value = given.get(key);
        return value == null ? null : value.toString();
    }

    /** What the same command had led to before, if that is told too. */
    private static <E extends DomainEvent> @Nullable HistoryFact factBefore(
            Happened<E> happened, @Nullable Told<E> before) {
        Object cause = happened.message().getMetaData().get(MessageOrigin.CAUSE);
        return before != null
                        && cause != null
                        && cause.equals(
                                before.happened().message().getMetaData().get(MessageOrigin.CAUSE))
                ? before.fact()
                : null;
    }

    private record Told<E extends DomainEvent>(
            long number,
            Happened<E> happened,
            Telling telling,
            @Nullable HistoryFact follows) {

        HistoryFact fact() {
            return new HistoryFact(happened.event().getClass().getSimpleName(), telling.args());
        }
    }
}
