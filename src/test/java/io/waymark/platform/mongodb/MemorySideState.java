package io.waymark.platform.mongodb;

import io.waymark.platform.sidestate.SideState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Just enough side state for an application to start. */
final class MemorySideState implements SideState {
    private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();

    @Override
    public boolean putIfAbsent(String shelf, String key, byte[] value, @Nullable Instant expires, Instant now) {
        return entries.putIfAbsent(shelf + "/" + key, new Entry(key, 1, value, expires)) == null;
    }

    @Override
    public void put(String shelf, String key, byte[] value) {
        entries.put(shelf + "/" + key, new Entry(key, 1, value, null));
    }

    @Override
    public boolean replace(String shelf, String key, long version, byte[] value, @Nullable Instant expires) {
        throw new UnsupportedOperationException("Nothing here needs it");
    }

    @Override
    public Optional<Entry> find(String shelf, String key) {
        return Optional.ofNullable(entries.get(shelf + "/" + key));
    }

    @Override
    public List<Entry> list(String shelf, String prefix, String fromKey, int limit) {
        return List.of();
    }

    @Override
    public void remove(String shelf, String key) {
        entries.remove(shelf + "/" + key);
    }

    @Override
    public int forgetExpired(Instant now) {
        return 0;
    }
}
