package io.waymark.support;

import io.waymark.people.api.Directory;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterEntry;
import io.waymark.people.api.RosterSource;
import io.waymark.shared.Rejection;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A directory that a test keeps by hand: it tells of whoever was put into it, can be held up in the middle, and can refuse. */
public final class FakeDirectory implements Directory {
    private final Map<String, RosterEntry> people = new LinkedHashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private final AtomicInteger readings = new AtomicInteger();
    private final AtomicInteger readingsOfChanges = new AtomicInteger();
    private volatile @Nullable Instant asked;
    private volatile @Nullable Rejection refusal;
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile CountDownLatch reached = new CountDownLatch(1);

    @Override
    public String name() {
        return "https://id.example.com/realms/waymark";
    }

    @Override
    public Roster everybody(IntConsumer soFar) {
        readings.incrementAndGet();
        beginToTell(soFar);
        synchronized (this) {
            changed.clear();
            return new Roster(RosterSource.KEYCLOAK, inOrder(List.copyOf(people.values())), true);
        }
    }

    @Override
    public Roster changedSince(Instant since, IntConsumer soFar) {
        asked = since;
        readingsOfChanges.incrementAndGet();
        beginToTell(soFar);
        synchronized (this) {
            List<RosterEntry> told = changed.stream().map(people::get).toList();
            changed.clear();
            return new Roster(RosterSource.KEYCLOAK, inOrder(told), false);
        }
    }

    /** Has somebody of this key, in a team, reporting to whom is named. */
    public synchronized void has(String key, String team, String manager) {
        changed.add(key);
        people.put(
                key,
                new RosterEntry(
                        1,
                        key,
                        "Name " + key,
                        key + "@example.com",
                        "Worker",
                        team,
                        manager,
                        "en-GB",
                        ZoneId.of("Europe/London"),
                        null,
                        null));
    }

    /** Has them no more. */
    public synchronized void loses(String key) {
        people.remove(key);
        changed.remove(key);
    }

    /** Has nobody any more. */
    public synchronized void losesAll() {
        people.clear();
        changed.clear();
    }

    /** Refuses to tell from now on; null for not any more. */
    public void refuse(@Nullable Rejection why) {
        refusal = why;
    }

    /** Holds whoever asks until {@link #goOn}. */
    public void hold() {
        reached = new CountDownLatch(1);
        held = new CountDownLatch(1);
    }

    public void goOn() {
        held.countDown();
    }

    /** Returns once somebody has asked and is held. */
    public void awaitAsked() {
        await(reached);
    }

    /** How often everybody was asked for. */
    public int readings() {
        return readings.get();
    }

    /** How often what has changed was asked for. */
    public int readingsOfChanges() {
        return readingsOfChanges.get();
    }

    /** Since when changes were asked for last. */
    public @Nullable Instant asked() {
        return asked;
    }

    private void beginToTell(IntConsumer soFar) {
        reached.countDown();
        await(held);
        if (refusal != null) {
            throw refusal;
        }
        soFar.accept(people.size());
    }

    private static List<RosterEntry> inOrder(List<RosterEntry> told) {
        List<RosterEntry> all = new ArrayList<>();
        for (RosterEntry e : told) {
            all.add(new RosterEntry(
                    all.size() + 1,
                    e.key(),
                    e.name(),
                    e.email(),
                    e.jobTitle(),
                    e.team(),
                    e.manager(),
                    e.locale(),
                    e.zone(),
                    e.from(),
                    e.left()));
        }
        return all;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("Held up for a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
