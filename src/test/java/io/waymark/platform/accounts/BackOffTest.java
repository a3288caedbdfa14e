package io.waymark.platform.accounts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.support.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;

class BackOffTest {
    private final MovableClock clock = new MovableClock();
    private final BackOff backOff = new BackOff(clock);

    @Test
    void afterSomeWrongOnesNotEvenTheRightOneIsTakenForAWhile() {
        wrong("mira", BackOff.FREE);
        assertThatThrownBy(() -> backOff.judge("mira", true)).isInstanceOf(LockedException.class);
        assertThatThrownBy(() -> backOff.judge("mira", false)).isInstanceOf(LockedException.class);
        clock.forward(Duration.ofSeconds(2));
        assertThatCode(() -> backOff.judge("mira", true)).doesNotThrowAnyException();
        wrong("mira", BackOff.FREE - 1);
        assertThatCode(() -> backOff.judge("mira", true)).doesNotThrowAnyException();
    }

    @Test
    void thePauseGrowsUpToHalfAMinute() {
        wrong("mira", BackOff.FREE);
        for (int i = 0; i < 8; i++) {
            clock.forward(BackOff.LONGEST);
            wrong("mira", 1);
        }
        clock.forward(BackOff.LONGEST.minusSeconds(2));
        assertThatThrownBy(() -> backOff.judge("mira", true)).isInstanceOf(LockedException.class);
        clock.forward(Duration.ofSeconds(2));
        assertThatCode(() -> backOff.judge("mira", true)).doesNotThrowAnyException();
    }

    @Test
    void otherAccountsAreNotConcerned() {
        wrong("nobody-of-that-name", BackOff.FREE);
        assertThatThrownBy(() -> backOff.judge("nobody-of-that-name", false)).isInstanceOf(LockedException.class);
        assertThatCode(() -> backOff.judge("hanna", true)).doesNotThrowAnyException();
    }

    @Test
    void aLongTimeAgoIsForgotten() {
        wrong("mira", BackOff.FREE - 1);
        clock.forward(BackOff.FORGOTTEN.plusSeconds(1));
        wrong("mira", BackOff.FREE - 1);
        assertThatCode(() -> backOff.judge("mira", true)).doesNotThrowAnyException();
    }

    private void wrong(String account, int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> backOff.judge(account, false)).isInstanceOf(BadCredentialsException.class);
        }
    }
}
