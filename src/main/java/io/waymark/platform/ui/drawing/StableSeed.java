package io.waymark.platform.ui.drawing;

import java.nio.charset.StandardCharsets;

/**
 * Numbers that depend on a name and on nothing else. {@link String#hashCode()} would do for spreading, but its 32 bits
 * collide too soon, and {@link java.util.Random} does not promise its doubles for ever; a badge keeps its hill for ever.
 * The hash is FNV-1a with 64 bits, the sequence SplitMix64 (Steele, Lea, Flood 2014). What is drawn from these numbers uses
 * {@link StrictMath}, whose last bits are the same on every machine.
 */
final class StableSeed {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    private StableSeed(long state) {
        this.state = state;
    }

    static StableSeed of(String name) {
        return new StableSeed(hash(name));
    }

    static long hash(String name) {
        long hash = FNV_OFFSET;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return hash;
    }

    /** The next number from {@code low} (included) to {@code high} (excluded), evenly spread. */
    double between(double low, double high) {
        return low + (high - low) * next();
    }

    private double next() {
        state += 0x9e3779b97f4a7c15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        z ^= z >>> 31;
        return (z >>> 11) * UNIT;
    }
}
