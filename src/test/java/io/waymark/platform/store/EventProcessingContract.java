package io.waymark.platform.store;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.AtOnce;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a store of events must do for those who follow it as it is written, and after. */
abstract class EventProcessingContract extends StoreContract {
    private static final int WRITERS = 8;
    private static final Duration IDLE = Duration.ofMillis(1300);

    private final List<Follower> followers = new ArrayList<>();

    @AfterEach
    void stop() {
        followers.forEach(Follower::close);
    }

    @Test
    void burstsAfterAPauseLoseNothing() {
        followBursts(5);
    }

    @Test
    @Tag("long")
    void sixtyBurstsAfterPausesLoseNothing() {
        followBursts(60);
    }

    /** The first of a burst wakes the reader while the others are on their way, some of them with lower places than those it sees. */
    private void followBursts(int rounds) {
        StoreNode node = open(Pauses.upTo(20));
        Follower follower = follow(node, 1, 1);
        for (int round = 0; round < rounds; round++) {
            LockSupport.parkNanos(IDLE.toNanos());
            long number = round;
            AtOnce.times(WRITERS, writer -> {
                node.events().publish(Counted.of("a" + writer, number, number));
                return writer;
            });
        }
        awaitAll(follower, rounds * WRITERS);
        assertThat(new HashSet<>(follower.handled())).hasSize(rounds * WRITERS);
        assertThat(follower.handled()).hasSize(rounds * WRITERS);
    }

    @Test
    void aReplayGivesWhatWasThereLive() {
        StoreNode node = open(Pauses.upTo(3));
        Follower follower = follow(node, 2, 2);
        write(List.of(node), 30);
        awaitAll(follower, 3 * 30 * WRITERS);
        Map<String, Long> live = follower.sums();

        follower.startOver();
        awaitAll(follower, 3 * 30 * WRITERS);
        assertThat(follower.sums()).isEqualTo(live).hasSize(WRITERS);
    }

    @Test
    void fourSegmentsOnTwoNodesHandleEachEventOnce() {
        StoreNode one = open(Pauses.upTo(3));
        StoreNode other = open(Pauses.upTo(3));
        List<Follower> both = List.of(follow(one, 4, 2), follow(other, 4, 2));
        eventually("both nodes have two segments", () -> both.stream().allMatch(node -> node.segments() == 2));
        write(List.of(one, other), 30);
        int count = 3 * 30 * WRITERS;
        eventually(
                "all " + count + " are handled",
                () -> both.stream().mapToInt(node -> node.handled().size()).sum() >= count);
        LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        List<Counted> handled =
                both.stream().flatMap(node -> node.handled().stream()).toList();
        assertThat(handled).hasSize(count).doesNotHaveDuplicates();
        assertThat(both).allSatisfy(node -> assertThat(node.handled()).isNotEmpty());
    }

    /** Eight aggregates at once, each so many commits of three events, and each commit tried in vain by a second writer. */
    private static void write(List<StoreNode> nodes, int commits) {
        AtOnce.times(WRITERS, writer -> {
            for (int commit = 0; commit < commits; commit++) {
                StoreNode node = nodes.get((writer + commit) % nodes.size());
                node.events().publish(Counted.of("a" + writer, 3L * commit, 3L * commit + 2));
                loseRace(node, "a" + writer, 3L * commit + 1);
            }
            return writer;
        });
    }

    private static void loseRace(StoreNode node, String aggregate, long number) {
        try {
            node.append(aggregate, number, number);
            throw new AssertionError(aggregate + " has two events " + number);
        } catch (ConcurrencyException expected) {
            return;
        }
    }

    private Follower follow(StoreNode node, int segments, int atMost) {
        Follower follower = new Follower(node, segments, atMost);
        followers.add(follower);
        follower.start();
        return follower;
    }

    private static void awaitAll(Follower follower, int count) {
        eventually("all " + count + " are handled", () -> follower.handled().size() >= count);
    }
}
