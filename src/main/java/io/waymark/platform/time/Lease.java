package io.waymark.platform.time;

import io.waymark.platform.sidestate.SideState;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * The right to work, held by one node at a time and kept by renewing it. No clock is compared with that of another node, nor is the
 * {@code Clock} asked: it can be moved by days, and a lease would be lost, or never lapse. Instead each renewal gives the entry
 * another version, and who waits for it takes over when the version has stood still for {@link #STANDS_STILL} by their own
 * {@link System#nanoTime}. The holder counts from before the renewal and gives up sooner. So it is enough that time passes about
 * equally fast everywhere.
 */
final class Lease {

    static final Duration RENEWED_EVERY = Duration.ofSeconds(2);
    static final Duration HELD = Duration.ofSeconds(6);
    static final Duration STANDS_STILL = Duration.ofSeconds(8);

    private static final String SHELF = "lease";
    private static final byte[] FREE = {};

    private final SideState sideState;
    private final String name;
    private final LongSupplier nanoTime;
    private final byte[] holder =
            (ProcessHandle.current().pid() + " " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);

    private boolean held;
    private long version;
    private long heldSince;

    /** The version somebody else's lease had when it was last looked at, and since when it is known to have had it. */
    private long watched;

    private long watchedSince;

    Lease(SideState sideState, String name, LongSupplier nanoTime) {
        this.sideState = sideState;
        this.name = name;
        this.nanoTime = nanoTime;
    }

    /** Takes it, unless this node has it already; false if it is somebody else's. */
    synchronized boolean take() {
        if (isHeld()) {
            return true;
        }
        held = false;
        long asked = nanoTime.getAsLong();
        Optional<SideState.Entry> there = sideState.find(SHELF, name);
        if (there.isEmpty()) {
            return won(sideState.putIfAbsent(SHELF, name, holder, null, Instant.EPOCH), 1, asked);
        }
        SideState.Entry entry = there.get();
        return mayTake(entry) && replace(entry.version(), holder, asked);
    }

    /** To be called every {@link #RENEWED_EVERY} while work is done; does nothing when it is not held. */
    synchronized void renew() {
        if (held) {
            replace(version, holder, nanoTime.getAsLong());
        }
    }

    /** Whether it is certain that no other node has it. */
    synchronized boolean isHeld() {
        return held && nanoTime.getAsLong() - heldSince < HELD.toNanos();
    }

    /** Lets others have it at once. */
    synchronized void release() {
        if (held) {
            held = false;
            sideState.replace(SHELF, name, version, FREE, null);
        }
    }

    private boolean mayTake(SideState.Entry entry) {
        if (isFreeOrOurs(entry.value())) {
            return true;
        }
        if (entry.version() != watched) {
            watched = entry.version();
            watchedSince = nanoTime.getAsLong();
            return false;
        }
        return nanoTime.getAsLong() - watchedSince >= STANDS_STILL.toNanos();
    }

    /** It is ours without our knowing when the answer to a renewal was lost on its way. */
    private boolean isFreeOrOurs(byte[] there) {
        return Arrays.equals(there, FREE) || Arrays.equals(there, holder);
    }

    private boolean replace(long seen, byte[] value, long asked) {
        return won(sideState.replace(SHELF, name, seen, value, null), seen + 1, asked);
    }

    private boolean won(boolean success, long newVersion, long asked) {
        held = success;
        version = newVersion;
        heldSince = asked;
        return success;
    }
}
