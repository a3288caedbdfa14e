package io.waymark.bench.store;

import io.waymark.pathways.domain.EnrolmentLoading;
import io.waymark.platform.axon.SealedEvents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import tools.jackson.databind.ObjectMapper;

/** Measures one store at one number of events. What is compared takes turns, round by round. */
final class StoreRounds {

    private static final int FILL = 5000;
    private static final int COMMITS = 500;
    private static final int APPEND_ROUNDS = 15;
    private static final int APPEND_WARM_UP = 5;
    private static final int LOADS = 300;
    private static final int LOADS_WARM_UP = 100;
    private static final int WARM_UP = 1;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final MeasuredStore store;
    private final CompanyHistory history;
    private final int count;
    private final int rounds;
    private int written;

    /** On an empty store, to be filled with so many events; the long measurements are repeated so often after one to warm up. */
    StoreRounds(MeasuredStore store, CompanyHistory history, int count, int rounds) {
        this.store = store;
        this.history = history;
        this.count = count;
        this.rounds = rounds;
    }

    /** Fills it up to its number of events, in their order. */
    void fill() {
        Times time = new Times(0);
        time.measure(() -> store.whileFilling(() -> {
            while (written < count) {
                List<List<DomainEventMessage<?>>> commits =
                        Stream.generate(history::next).limit(FILL).toList();
                store.fill(commits);
                written += commits.stream().mapToInt(List::size).sum();
            }
        }));
        Figures.note("events", "%,d, filled in %.0f s".formatted(written, time.median()));
    }

    void append() {
        Times ours = new Times(APPEND_WARM_UP);
        Times raw = new Times(APPEND_WARM_UP);
        for (int round = 0; round < APPEND_ROUNDS; round++) {
            List<List<DomainEventMessage<?>>> commits =
                    Stream.generate(history::next).limit(COMMITS).toList();
            ours.measure(() -> commits.forEach(store::append));
            MeasuredStore.RawCommits bytes =
                    store.newest(commits.stream().map(List::size).toList());
            raw.measure(bytes::write);
        }
        double ratio = raw.median() / ours.median();
        Figures.print(
                "append / raw store, same bytes",
                "%.2f (%,.0f to %,.0f commits/s)".formatted(ratio, COMMITS / ours.median(), COMMITS / raw.median()),
                ">= 0.5",
                ratio >= 0.5);
    }

    void replayIntoNothing() {
        Times ours = new Times(WARM_UP);
        Times raw = new Times(WARM_UP);
        for (int round = 0; round < WARM_UP + rounds; round++) {
            raw.measure(this::scanAndDecode);
            ours.add(Replay.intoNothing(store.events(), PATIENCE) / 1e9);
        }
        double ratio = raw.median() / ours.median();
        Figures.print(
                "replay into nothing / raw scan and decode",
                "%.2f (%,.0f to %,.0f events/s)".formatted(ratio, written / ours.median(), written / raw.median()),
                ">= 0.3",
                ratio >= 0.3);
    }

    private void scanAndDecode() {
        ObjectMapper mapper = SealedEvents.serializer().getObjectMapper();
        store.scan((type, payload) -> mapper.readValue(payload, type(type)));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    void replayIntoReadModel() {
        Times times = new Times(WARM_UP);
        for (int round = 0; round < WARM_UP + rounds; round++) {
            times.add(Replay.intoReadModel(store.events(), PATIENCE) / 1e9);
        }
        double speed = written / times.median();
        Figures.print(
                "replay into the read models of pathways",
                "%,.0f events/s".formatted(speed),
                ">= 20,000 events/s",
                speed >= 20_000);
    }

    void load() {
        EnrolmentLoading loading = new EnrolmentLoading(store.events());
        List<String> enrolments = history.longOnes();
        Times times = new Times(LOADS_WARM_UP);
        List<Long> events = new ArrayList<>();
        IntStream.range(0, LOADS_WARM_UP + LOADS)
                .mapToObj(number -> enrolments.get(number * 7919 % enrolments.size()))
                .forEach(enrolment -> times.measure(() -> events.add(loading.lastSequence(enrolment) + 1)));
        Figures.print(
                "load an aggregate of %d events".formatted(events.getFirst()),
                "median %.2f ms, longest %.2f ms".formatted(1000 * times.median(), 1000 * times.longest()),
                "median < 5 ms",
                1000 * times.median() < 5);
    }

    void token() {
        List<Integer> sizes = new ArrayList<>();
        Serializer serializer = SealedEvents.serializer();
        try (Stream<? extends org.axonframework.eventhandling.TrackedEventMessage<?>> all =
                store.engine().readEvents(null, false)) {
            all.map(org.axonframework.eventhandling.TrackedEventMessage::trackingToken)
                    .map((TrackingToken token) ->
                            serializer.serialize(token, byte[].class).getData().length)
                    .forEach(sizes::add);
        }
        int first = sizes.getFirst();
        int longest = sizes.stream().mapToInt(Integer::intValue).max().orElseThrow();
        int digits = String.valueOf(sizes.size()).length();
        Figures.print(
                "token, first and longest",
                "%d and %d bytes".formatted(first, longest),
                "constant but for digits",
                longest - first < digits + 1);
    }

    static {
        Locale.setDefault(Locale.ROOT);
    }
}
