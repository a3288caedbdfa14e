package io.waymark.platform.sidestate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Durable state that is neither event nor read model: idempotency keys, audit, uploads, half-typed texts, accounts. Entries lie
 * in named shelves and are found by key; what is written has survived once the call returns. Both engines pass one contract.
 */
public interface SideState {

    /**
     * One thing kept.
     *
     * @param key at most 300 characters, unique on its shelf; listings are in the order of its characters
     * @param version 1 when first put, one more at each replacement
     * @param expires when it may be forgotten, or null for never
     */
    record Entry(
            String key,
            long version,
            byte[] value,
            @Nullable Instant expires) {}

    /** Puts a new entry; false, and nothing changed, if the key is taken by one that has not expired at {@code now}. */
    boolean putIfAbsent(String shelf, String key, byte[] value, @Nullable Instant expires, Instant now);

    /** Puts an entry that never expires, whether or not there was one. */
    void put(String shelf, String key, byte[] value);

    /** Replaces the entry if it still has this version; false, and nothing changed, otherwise. */
    boolean replace(String shelf, String key, long version, byte[] value, @Nullable Instant expires);

    /** The entry, unless there is none. An expired entry may or may not be returned: look at {@link Entry#expires}. */
    Optional<Entry> find(String shelf, String key);

    /** Entries with keys from {@code fromKey} on that start with {@code prefix}, in order, at most {@code limit}. */
    List<Entry> list(String shelf, String prefix, String fromKey, int limit);

    /** Removes the entry if there is one. */
    void remove(String shelf, String key);

    /** Forgets what has expired by {@code now}; returns how many entries that were. */
    int forgetExpired(Instant now);
}
