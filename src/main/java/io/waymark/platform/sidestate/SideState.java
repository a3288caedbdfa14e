package io.waymark.platform.sidestate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Durable state that is neither event nor read model: idempotency keys, audit, uploads, half-typed texts, accounts, to-dos and
 * leases. Entries lie in named shelves and are found by key; what is written has survived once the call returns. Each call is
 * about one entry, and whoever writes over a version they have seen writes over that or not at all. Instants are kept to the
 * millisecond. All engines pass one contract.
 */
public interface SideState {

    /**
     * One thing kept.
     *
     * @param key at most 300 characters, unique on its shelf; listings are in the order of its characters
     * @param version 1 when first put, one more at each replacement
     * @param expires when it may be forgotten, or null for never
     * @param due when it is to be looked at, or null if it was not put with {@link #putDue}
     */
    record Entry(
            String key,
            long version,
            byte[] value,
            @Nullable Instant expires,
            @Nullable Instant due) {}

    /** Puts a new entry; false, and nothing changed, if the key is taken by one that has not expired at {@code now}. */
    boolean putIfAbsent(String shelf, String key, byte[] value, @Nullable Instant expires, Instant now);

    /** Puts an entry that never expires, whether or not there was one. */
    void put(String shelf, String key, byte[] value);

    /** Replaces the entry if it still has this version; false, and nothing changed, otherwise. */
    boolean replace(String shelf, String key, long version, byte[] value, @Nullable Instant expires);

    /**
     * Puts an entry with a due date that never expires, over the version that was seen, or over none if that is 0; false, and
     * nothing changed, if something else is there. All other ways of writing take the due date away.
     */
    boolean putDue(String shelf, String key, long seen, byte[] value, Instant due);

    /** The entry, unless there is none. An expired entry may or may not be returned: look at {@link Entry#expires}. */
    Optional<Entry> find(String shelf, String key);

    /** Entries with keys from {@code fromKey} on that start with {@code prefix}, in order, at most {@code limit}. */
    List<Entry> list(String shelf, String prefix, String fromKey, int limit);

    /** Entries with a due date, whether or not it has come: the earliest first, of the same instant by key, at most {@code limit}. */
    List<Entry> soonest(String shelf, int limit);

    /** Removes the entry if there is one. */
    void remove(String shelf, String key);

    /** Removes the entry if it still has this version; false, and nothing changed, otherwise. */
    boolean remove(String shelf, String key, long version);

    /** Forgets what has expired by {@code now}; returns how many entries that were. */
    int forgetExpired(Instant now);
}
