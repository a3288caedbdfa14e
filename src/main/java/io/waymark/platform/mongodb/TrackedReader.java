package io.waymark.platform.mongodb;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.jspecify.annotations.Nullable;

/**
 * Reads all events in the order of their places. A place that is reserved may be filled later than those after it: it stays in the
 * token as a gap, and is asked for again. One that stays empty for too long is closed in the store itself, so that a writer who
 * comes after all is kept out and tries again: no reader gives up a place at which an event can still appear.
 */
final class TrackedReader {
    /** Before the first place, 1. */
    static final GapAwareTrackingToken START = GapAwareTrackingToken.newInstance(0, Collections.emptySet());

    private final Commits commits;
    private final Clock clock;
    private final Duration gapTimeout;

    TrackedReader(Commits commits, Clock clock, Duration gapTimeout) {
        this.commits = commits;
        this.clock = clock;
        this.gapTimeout = gapTimeout;
    }

    /** Events after the token and in its gaps, of so many commits; none only if there are none. */
    List<TrackedEventData<?>> read(@Nullable GapAwareTrackingToken token, int limit) {
        GapAwareTrackingToken at = token == null ? START : token;
        while (true) {
            NavigableMap<Long, Commit> found = new TreeMap<>();
            add(found, commits.after(at.getIndex(), limit));
            boolean full = found.size() == limit;
            fillGaps(found, at);
            List<TrackedEventData<?>> events = new ArrayList<>();
            for (Commit commit : found.values()) {
                at = pass(commit, at, events);
            }
            if (!events.isEmpty() || !full) {
                return events;
            }
        }
    }

    private static GapAwareTrackingToken pass(
            Commit commit, GapAwareTrackingToken before, List<TrackedEventData<?>> events) {
        GapAwareTrackingToken at = before;
        for (long index = commit.first(); index <= commit.last(); index++) {
            if (index > at.getIndex() || at.getGaps().contains(index)) {
                at = at.advanceTo(index, Integer.MAX_VALUE);
                if (!commit.isClosed()) {
                    events.add(new TrackedDomainEventData<>(at, StoredEvent.read(commit.at(index))));
                }
            }
        }
        return at;
    }

    /**
     * Adds what has arrived in gaps, until a look finds nothing new. What an aggregate did at a place found so far may follow from
     * what it did at one that was still empty when the cursor passed it; it was stored earlier, so that this look finds it.
     */
    private void fillGaps(NavigableMap<Long, Commit> found, GapAwareTrackingToken token) {
        NavigableSet<Long> gaps = gaps(found, token);
        while (!gaps.isEmpty()) {
            if (!add(found, commits.at(gaps)) && !closeLowest(found, gaps)) {
                return;
            }
            gaps = gaps(found, token);
        }
    }

    /** Places up to the last one known at which nothing is known to be, or to have been. */
    private static NavigableSet<Long> gaps(NavigableMap<Long, Commit> found, GapAwareTrackingToken token) {
        NavigableSet<Long> gaps = new TreeSet<>(token.getGaps());
        long next = token.getIndex() + 1;
        for (Commit commit : found.values()) {
            for (long index = next; index < commit.first(); index++) {
                gaps.add(index);
            }
            gaps.subSet(commit.first(), true, commit.last(), true).clear();
            next = Math.max(next, commit.last() + 1);
        }
        return gaps;
    }

    /** Closes the first gaps in a row if what comes after them was stored too long ago; says whether it did. */
    private boolean closeLowest(NavigableMap<Long, Commit> found, NavigableSet<Long> gaps) {
        long end = gaps.first();
        while (gaps.contains(end + 1)) {
            end++;
        }
        Instant now = clock.instant();
        var known = found.higherEntry(end);
        boolean old = (known == null ? commits.after(end, 1).stream() : Stream.of(known.getValue()))
                .anyMatch(after -> !after.stored().isAfter(now.minus(gapTimeout)));
        if (old) {
            commits.close(gaps.headSet(end, true), now);
        }
        return old;
    }

    private static boolean add(NavigableMap<Long, Commit> found, List<Commit> more) {
        boolean anyNew = false;
        for (Commit commit : more) {
            anyNew |= found.put(commit.last(), commit) == null;
        }
        return anyNew;
    }
}
