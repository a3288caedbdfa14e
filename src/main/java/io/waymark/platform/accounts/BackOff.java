package io.waymark.platform.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;

/**
 * Lets nobody try one password after the other. After {@link #FREE} wrong ones in a row an account takes none at all, not even the
 * right one, for 2 s, then 4 and so on, at most 30. It counts for names that are no account as well, so that the pause tells
 * nothing. Each node counts for itself, in memory.
 */
public final class BackOff {
    static final int FREE = 5;
    static final Duration LONGEST = Duration.ofSeconds(30);

    /** After so long without a try the count begins anew. */
    static final Duration FORGOTTEN = Duration.ofMinutes(15);

    private static final int REMEMBERED = 10_000;
    private static final int MOST_DOUBLINGS = 5;

    private record Wrong(int count, Instant last, Instant until) {}

    private final Clock clock;
    private final Map<String, Wrong> byAccount = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > REMEMBERED;
        }
    };

    public BackOff(Clock clock) {
        this.clock = clock;
    }

    /**
     * Takes one try into account; many at once are taken one after the other.
     *
     * @throws LockedException if it comes too soon, whether it is right or wrong
     * @throws BadCredentialsException if it is wrong
     */
    public synchronized void judge(String account, boolean right) {
        Instant now = clock.instant();
        Wrong before = byAccount.get(account);
        if (before != null && now.isBefore(before.until())) {
            throw new LockedException("Too many wrong passwords in a row");
        }
        if (right) {
            byAccount.remove(account);
            return;
        }
        int count = before == null || now.isAfter(before.last().plus(FORGOTTEN)) ? 1 : before.count() + 1;
        byAccount.put(account, new Wrong(count, now, now.plus(pause(count))));
        throw new BadCredentialsException("Account or password is wrong");
    }

    private static Duration pause(int wrong) {
        if (wrong < FREE) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(2L << Math.min(wrong - FREE, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
