package io.waymark.platform.store;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;

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

    private static Counted good(int number) {
        return new Counted("good", number);
    }

    private static Counted bad(int number) {
        return new Counted("bad", number);
    }
}
