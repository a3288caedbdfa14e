package io.waymark.platform.store;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.platform.axon.Letters;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.junit.jupiter.api.Test;

/** What becomes of events that a policy fails at. */
abstract class DeadLettersContract extends StoreContract {

    @Test
    void othersGoOnAndWhatFailedIsTriedAgainInItsOrder() {
        StoreNode node = open();
        SequencedDeadLetterQueue<EventMessage<?>> letters = node.letters().queueOf(StubbornPolicy.GROUP);
        try (StubbornPolicy policy = new StubbornPolicy(node, "bad")) {
            policy.start();
            for (int number = 0; number < 3; number++) {
                node.events().publish(Counted.of("bad", number, number));
                node.events().publish(Counted.of("good", number, number));
            }
            eventually("the others are handled", () -> policy.handled().size() == 3);
            assertThat(policy.handled()).containsExactly(good(0), good(1), good(2));
            assertThat(letters.size()).isEqualTo(3);

            assertThat(policy.retry()).isFalse();
            assertThat(letters.size()).isEqualTo(3);
        }

        StoreNode later = open();
        try (StubbornPolicy policy = new StubbornPolicy(later, "bad")) {
            policy.relent();
            assertThat(policy.retry()).isTrue();
            assertThat(policy.handled()).containsExactly(bad(0), bad(1), bad(2));
            assertThat(policy.retry()).isFalse();
        }
        assertThat(letters.size()).isZero();
    }

    @Test
    void anOperatorSeesTheFirstOfEachAggregateAndWhatWaitsBehindIt() {
        StoreNode node = open();
        Letters letters = new Letters(node.letters().queueOf(StubbornPolicy.GROUP));
        try (StubbornPolicy policy = new StubbornPolicy(node, "bad")) {
            policy.start();
            node.events().publish(Counted.of("good", 0, 0));
            node.events().publish(Counted.of("bad", 0, 0));
            node.events().publish(Counted.of("bad", 1, 1));
            eventually("both are kept", () -> letters.events() == 2);
        }
        assertThat(letters.aggregates()).isEqualTo(1);
        assertThat(letters.firsts(1, 10)).isEmpty();
        assertThat(letters.firsts(0, 0)).isEmpty();
        List<Letters.Letter> all = letters.firsts(0, 10);
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().aggregate()).isEqualTo("bad");
        assertThat(all.getFirst().type()).isEqualTo("Counted");
        assertThat(all.getFirst().cause()).isEqualTo(IllegalStateException.class.getName());
        assertThat(all.getFirst().waiting()).isEqualTo(1);
        assertThat(letters.find(all.getFirst().event())).contains(all.getFirst());
        assertThat(letters.find("no-such-event")).isEmpty();
    }

    @Test
    void whatIsDiscardedIsNeverHandledAndWhatWaitedBehindItGoesOn() {
        StoreNode node = open();
        Letters letters = new Letters(node.letters().queueOf(StubbornPolicy.GROUP));
        try (StubbornPolicy policy = new StubbornPolicy(node, "bad")) {
            policy.start();
            for (int number = 0; number < 3; number++) {
                node.events().publish(Counted.of("bad", number, number));
            }
            eventually("all are kept", () -> letters.events() == 3);
            String first = letters.firsts(0, 1).getFirst().event();

            assertThat(letters.discard("no-such-event")).isFalse();
            assertThat(letters.discard(first)).isTrue();
            assertThat(letters.discard(first)).isFalse();
            assertThat(letters.events()).isEqualTo(2);
            assertThat(letters.firsts(0, 1).getFirst().event()).isNotEqualTo(first);

            policy.relent();
            assertThat(policy.retry()).isTrue();
            assertThat(policy.handled()).containsExactly(bad(1), bad(2));
        }
        assertThat(letters.events()).isZero();
    }

    private static Counted good(int number) {
        return new Counted("good", number);
    }

    private static Counted bad(int number) {
        return new Counted("bad", number);
    }
}
