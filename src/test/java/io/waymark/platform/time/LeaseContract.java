package io.waymark.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.platform.sidestate.SideState;
import io.waymark.support.AtOnce;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may work when. Each node has a time of its own, which tests let pass. */
public abstract class LeaseContract {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AtomicLong time = new AtomicLong();
    private final AtomicLong otherTime = new AtomicLong(Long.MAX_VALUE - 5);
    private SideState store;
    private Lease lease;
    private Lease other;

    protected abstract SideState open();

    protected abstract void close();

    @BeforeEach
    void begin() {
        store = open();
        lease = new Lease(store, "work", time::get);
        other = new Lease(store, "work", otherTime::get);
    }

    @AfterEach
    void end() {
        close();
    }

    @Test
    void oneHoldsIt() {
        assertThat(lease.take()).isTrue();
        assertThat(lease.take()).isTrue();
        assertThat(lease.isHeld()).isTrue();
        assertThat(other.take()).isFalse();
        assertThat(other.isHeld()).isFalse();
        assertThat(new Lease(store, "other work", time::get).take()).isTrue();
    }

    @Test
    void whoLetsItGoLetsOthersHaveItAtOnce() {
        lease.take();
        lease.release();
        assertThat(lease.isHeld()).isFalse();
        assertThat(other.take()).isTrue();
        lease.renew();
        lease.release();
        assertThat(lease.isHeld()).isFalse();
        assertThat(other.isHeld()).isTrue();
        assertThat(lease.take()).isFalse();
    }

    @Test
    void renewedItIsHeldForEver() {
        lease.take();
        for (int i = 0; i < 100; i++) {
            pass(Lease.RENEWED_EVERY);
            lease.renew();
            assertThat(lease.isHeld()).isTrue();
            assertThat(other.take()).isFalse();
        }
    }

    @Test
    void whoDoesNotRenewGivesUpBeforeAnotherTakesOver() {
        lease.take();
        boolean taken = false;
        Duration passed = Duration.ZERO;
        while (!taken) {
            boolean stillHeld = lease.isHeld();
            taken = other.take();
            assertThat(taken && stillHeld).as("after %s", passed).isFalse();
            pass(SECOND);
            passed = passed.plus(SECOND);
            assertThat(passed).isLessThan(Duration.ofSeconds(15));
        }
        assertThat(lease.isHeld()).isFalse();
        lease.renew();
        assertThat(lease.isHeld()).isFalse();
        assertThat(lease.take()).isFalse();
        assertThat(other.isHeld()).isTrue();
    }

    /** It may have been renewed a moment ago. */
    @Test
    void whoComesNewWaitsFromThenOn() {
        lease.take();
        pass(Duration.ofDays(1));
        assertThat(other.take()).isFalse();
        pass(Lease.STANDS_STILL.minusMillis(1));
        assertThat(other.take()).isFalse();
        pass(Duration.ofMillis(1));
        assertThat(other.take()).isTrue();
    }

    @Test
    void aRenewalWhoseAnswerWasLostTakesNothingFromItsHolder() {
        lease.take();
        SideState.Entry there = store.find("lease", "work").orElseThrow();
        store.replace("lease", "work", there.version(), there.value(), null);
        lease.renew();
        assertThat(lease.isHeld()).isFalse();
        assertThat(lease.take()).isTrue();
    }

    @Test
    void ofManyWhoTakeItAtOnceOneHasIt() {
        for (int round = 0; round < 10; round++) {
            String name = "round-" + round;
            List<Lease> all = leases(name);
            assertThat(AtOnce.times(8, i -> all.get(i).take())).containsOnlyOnce(true);
            pass(SECOND);
            assertThat(AtOnce.times(8, i -> all.get(i).take())).containsOnlyOnce(true);
            pass(Lease.STANDS_STILL);
            assertThat(AtOnce.times(8, i -> all.get(i).take())).containsOnlyOnce(true);
            all.forEach(Lease::release);
            assertThat(AtOnce.times(8, i -> all.get(i).take())).containsOnlyOnce(true);
        }
    }

    private List<Lease> leases(String name) {
        return new ArrayList<>(IntStream.range(0, 8)
                .mapToObj(i -> new Lease(store, name, time::get))
                .toList());
    }

    private void pass(Duration by) {
        time.addAndGet(by.toNanos());
        otherTime.addAndGet(by.toNanos());
    }
}
