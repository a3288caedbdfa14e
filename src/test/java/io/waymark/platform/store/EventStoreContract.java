package io.waymark.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.support.AtOnce;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a store of events must do for those who write to it, and for those who read all of it in order. */
abstract class EventStoreContract extends StoreContract {
    private static final int WRITERS = 8;
    private static final int RACES = 200;

    @Test
    void anEventIsReadAsItWasWritten() {
        StoreNode node = open();
        DomainEventMessage<Counted> written = Counted.message("a", 0);
        node.engine().appendEvents(written);

        DomainEventMessage<?> read = node.stream("a", 0).getFirst();
        assertThat(read.getPayload()).isEqualTo(written.getPayload());
        assertThat(read.getIdentifier()).isEqualTo(written.getIdentifier());
        assertThat(read.getMetaData()).isEqualTo(written.getMetaData());
        assertThat(read.getTimestamp())
                .isEqualTo(Instant.ofEpochMilli(written.getTimestamp().toEpochMilli()));
        assertThat(read.getType()).isEqualTo("Counter");
        assertThat(read.getAggregateIdentifier()).isEqualTo("a");
        TrackedEventMessage<?> tracked = node.after(null).getFirst();
        assertThat(tracked.getPayload()).isEqualTo(written.getPayload());
        assertThat(tracked.getIdentifier()).isEqualTo(written.getIdentifier());
    }

    @Test
    void anEventOfNoAggregateIsReadLikeAnyOther() {
        StoreNode node = open();
        EventMessage<Counted> written = new GenericEventMessage<>(new Counted("nobody", 0));
        node.engine().appendEvents(written);
        assertThat(node.after(null)).extracting(EventMessage::getIdentifier).containsExactly(written.getIdentifier());
    }

    @Test
    void ofTwoWhoBeginTheSameAggregateTheSecondIsToldSo() {
        StoreNode node = open();
        node.append("a", 0, 1);
        assertThatThrownBy(() -> node.append("a", 0, 0)).isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> node.append("a", 1, 1)).isInstanceOf(ConcurrencyException.class);
        assertThat(numbers(node.stream("a", 0))).containsExactly(0L, 1L);
    }

    @Test
    void everyPlaceOfAnAggregateIsTakenOnce() {
        StoreNode node = open();
        node.append("a", 0, 2);
        assertThatThrownBy(() -> node.append("a", 1, 1)).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> node.append("a", 2, 4)).isInstanceOf(ConcurrencyException.class);
        node.append("a", 3, 3);
        assertThat(numbers(node.stream("a", 0))).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void ofEightWhoWriteAtOnceOneWins() {
        List<StoreNode> nodes = List.of(open(), open());
        for (int race = 0; race < RACES; race++) {
            long sequence = race;
            List<Boolean> won = AtOnce.times(WRITERS, writer -> wins(nodes.get(writer % 2), sequence));
            assertThat(won).as("race " + race).containsOnlyOnce(true);
        }
        assertThat(numbers(nodes.getFirst().stream("raced", 0)))
                .containsExactlyElementsOf(
                        IntStream.range(0, RACES).mapToObj(Long::valueOf).toList());
        assertThat(nodes.getLast().after(null)).hasSize(RACES);
    }

    private static boolean wins(StoreNode node, long sequence) {
        try {
            node.append("raced", sequence, sequence);
            return true;
        } catch (ConcurrencyException | AggregateStreamCreationException lost) {
            return false;
        }
    }

    @Test
    void ofACommitAllIsStoredOrNothing() {
        StoreNode node = open();
        node.append("b", 0, 0);
        List<DomainEventMessage<?>> both = new ArrayList<>(Counted.of("a", 0, 2));
        both.addAll(Counted.of("b", 0, 0));
        both.addAll(Counted.of("c", 0, 0));

        assertThatThrownBy(() -> node.engine().appendEvents(both))
                .isInstanceOfAny(ConcurrencyException.class, AggregateStreamCreationException.class);

        assertThat(node.stream("a", 0)).isEmpty();
        assertThat(node.stream("c", 0)).isEmpty();
        assertThat(node.after(null)).hasSize(1);
    }

    @Test
    void aUnitOfWorkStoresWhatSeveralAggregatesDidTogether() {
        StoreNode node = open();
        inOneUnit(node, Counted.of("a", 0, 1), Counted.of("b", 0, 0));
        assertThatThrownBy(() -> inOneUnit(node, Counted.of("a", 2, 2), Counted.of("b", 0, 0)))
                .isInstanceOfAny(ConcurrencyException.class, AggregateStreamCreationException.class);
        assertThat(numbers(node.stream("a", 0))).containsExactly(0L, 1L);
        assertThat(numbers(node.stream("b", 0))).containsExactly(0L);
    }

    @SafeVarargs
    private static void inOneUnit(StoreNode node, List<DomainEventMessage<Counted>>... commands) {
        DefaultUnitOfWork<?> outer = DefaultUnitOfWork.startAndGet(null);
        outer.attachTransaction(node.transactions());
        outer.execute(() -> Stream.of(commands).forEach(events -> {
            DefaultUnitOfWork<?> inner = DefaultUnitOfWork.startAndGet(null);
            inner.execute(() -> node.events().publish(events));
        }));
    }

    @Test
    void readingGoesOnFromEveryPlaceAlsoInTheMiddleOfACommit() {
        StoreNode node = open();
        node.append("a", 0, 2);
        abandon(2);
        node.append("b", 0, 4);
        List<TrackedEventMessage<?>> all = node.after(null);
        assertThat(all).hasSize(8);
        for (int place = 0; place < all.size(); place++) {
            assertThat(ids(node.after(all.get(place).trackingToken())))
                    .containsExactlyElementsOf(ids(all.subList(place + 1, all.size())));
        }
    }

    @Test
    void eachAggregateIsReadInItsOrderWhileItIsWritten() throws Exception {
        List<StoreNode> nodes = List.of(open(Pauses.upTo(3)), open(Pauses.upTo(3)));
        Thread writers = Thread.ofPlatform()
                .start(() -> AtOnce.times(WRITERS, writer -> {
                    for (int number = 0; number < 40; number++) {
                        nodes.get((writer + number) % 2).append("a" + writer, number, number);
                    }
                    return writer;
                }));
        List<TrackedEventMessage<?>> live = new ArrayList<>();
        boolean last = false;
        while (!last) {
            last = !writers.isAlive();
            live.addAll(nodes.getFirst()
                    .after(live.isEmpty() ? null : live.getLast().trackingToken()));
        }
        writers.join();
        assertInOrder(live, WRITERS * 40);
        assertInOrder(nodes.getLast().after(null), WRITERS * 40);
    }

    private static void assertInOrder(List<TrackedEventMessage<?>> events, int count) {
        assertThat(events).hasSize(count);
        Map<String, Long> next = new HashMap<>();
        for (TrackedEventMessage<?> event : events) {
            Counted counted = (Counted) event.getPayload();
            assertThat(counted.number()).as(counted.of()).isEqualTo(next.getOrDefault(counted.of(), 0L));
            next.merge(counted.of(), 1L, (before, one) -> counted.number() + 1);
        }
    }

    @Test
    void gapsTimeOut() {
        StoreNode node = open();
        node.append("a", 0, 0);
        abandon(3);
        node.append("a", 1, 1);
        assertThat(gapsAtTheEnd(node)).isEqualTo(3);

        clock.forward(Duration.ofSeconds(61));
        assertThat(gapsAtTheEnd(node)).isZero();
        assertThat(node.after(null)).hasSize(2);
    }

    private static int gapsAtTheEnd(StoreNode node) {
        TrackingToken token = node.after(null).getLast().trackingToken();
        return ((GapAwareTrackingToken) token).getGaps().size();
    }

    @Test
    void theNewestSnapshotIsKept() {
        StoreNode node = open();
        node.append("a", 0, 9);
        assertThat(node.engine().readSnapshot("a")).isEmpty();
        Stream.of(4L, 7L, 5L).forEach(number -> node.engine().storeSnapshot(snapshot(number)));

        DomainEventMessage<?> kept = node.engine().readSnapshot("a").orElseThrow();
        assertThat(kept.getPayload()).isEqualTo(new Counted("snapshot", 7));
        assertThat(kept.getSequenceNumber()).isEqualTo(7);
        assertThat(numbers(node.stream("a", 8))).containsExactly(8L, 9L);
        assertThat(node.events().readEvents("a").asStream().<Object>map(EventMessage::getPayload))
                .containsExactly(new Counted("snapshot", 7), new Counted("a", 8), new Counted("a", 9));
    }

    private static DomainEventMessage<Counted> snapshot(long number) {
        return new GenericDomainEventMessage<>("Counter", "a", number, new Counted("snapshot", number));
    }

    @Test
    void theEndsAndATimeCanBeReadFrom() {
        StoreNode node = open();
        assertThat(node.engine().createHeadToken()).isNull();
        assertThat(node.engine().lastSequenceNumberFor("a")).isEmpty();
        node.append("a", 0, 4);
        clock.forward(Duration.ofMinutes(10));
        Instant later = clock.instant();
        node.append("b", 0, 2);
        node.append("a", 5, 5);

        assertThat(node.engine().lastSequenceNumberFor("a")).contains(5L);
        assertThat(node.after(node.engine().createTailToken())).hasSize(9);
        assertThat(node.after(node.engine().createHeadToken())).isEmpty();
        assertThat(node.after(node.engine().createTokenAt(later))).hasSize(4);
        assertThat(node.after(node.engine().createTokenAt(later.plusSeconds(60))))
                .isEmpty();
        assertThat(node.after(node.engine().createTokenAt(later.minusSeconds(7200))))
                .hasSize(9);
    }

    @Test
    void tenThousandEventsAreReplayedWhole() {
        importAndReplay(10_000);
    }

    @Test
    @Tag("long")
    void aHundredThousandEventsAreReplayedWhole() {
        importAndReplay(100_000);
    }

    private void importAndReplay(int events) {
        StoreNode node = open();
        IntStream.range(0, events / 100).forEach(aggregate -> node.append("a" + aggregate, 0, 99));
        assertInOrder(node.after(null), events);
    }

    private static List<Long> numbers(List<DomainEventMessage<?>> events) {
        return events.stream().map(DomainEventMessage::getSequenceNumber).toList();
    }

    private static List<String> ids(List<TrackedEventMessage<?>> events) {
        return events.stream().map(EventMessage::getIdentifier).toList();
    }
}
