package io.waymark.platform.embedded;

import io.waymark.platform.sidestate.SideState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Side state beside the events, in the same file. */
@Component
@Profile("embedded")
class H2SideState implements SideState {

    private final JdbcClient jdbc;

    H2SideState(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("""
                create table if not exists side_state (
                    shelf varchar(40) not null,
                    entry_key varchar(300) not null,
                    version bigint not null,
                    content blob not null,
                    expires timestamp with time zone,
                    primary key (shelf, entry_key))
                """).update();
        jdbc.sql("create index if not exists side_state_expires on side_state (expires)")
                .update();
        // Files of the first days have no such column.
        jdbc.sql("alter table side_state add column if not exists due timestamp with time zone")
                .update();
        jdbc.sql("create index if not exists side_state_due on side_state (shelf, due, entry_key)")
                .update();
    }

    @Override
    public boolean putIfAbsent(String shelf, String key, byte[] value, @Nullable Instant expires, Instant now) {
        jdbc.sql("delete from side_state where shelf = ? and entry_key = ? and expires <= ?")
                .params(shelf, key, now.atOffset(ZoneOffset.UTC))
                .update();
        return insert(shelf, key, value, expires, null);
    }

    @Override
    public void put(String shelf, String key, byte[] value) {
        while (jdbc.sql("update side_state set version = version + 1, content = ?, expires = null, due = null"
                                        + " where shelf = ? and entry_key = ?")
                                .params(value, shelf, key)
                                .update()
                        == 0
                && !insert(shelf, key, value, null, null)) {
            // Inserted by somebody else between the two statements: update theirs.
            Thread.onSpinWait();
        }
    }

    @Override
    public boolean replace(String shelf, String key, long version, byte[] value, @Nullable Instant expires) {
        return update(shelf, key, version, value, expires, null);
    }

    @Override
    public boolean putDue(String shelf, String key, long seen, byte[] value, Instant due) {
        return seen == 0 ? insert(shelf, key, value, null, due) : update(shelf, key, seen, value, null, due);
    }

    @Override
    public Optional<Entry> find(String shelf, String key) {
        return jdbc.sql("select * from side_state where shelf = ? and entry_key = ?")
                .params(shelf, key)
                .query(H2SideState::entry)
                .optional();
    }

    @Override
    public List<Entry> list(String shelf, String prefix, String fromKey, int limit) {
        return jdbc.sql("select * from side_state where shelf = ? and entry_key >= ? and left(entry_key, ?) = ?"
                        + " order by entry_key limit ?")
                .params(shelf, fromKey.compareTo(prefix) < 0 ? prefix : fromKey, prefix.length(), prefix, limit)
                .query(H2SideState::entry)
                .list();
    }

    @Override
    public List<Entry> soonest(String shelf, int limit) {
        return jdbc.sql("select * from side_state where shelf = ? and due is not null order by due, entry_key limit ?")
                .params(shelf, limit)
                .query(H2SideState::entry)
                .list();
    }

    @Override
    public void remove(String shelf, String key) {
        jdbc.sql("delete from side_state where shelf = ? and entry_key = ?")
                .params(shelf, key)
                .update();
    }

    @Override
    public boolean remove(String shelf, String key, long version) {
        return jdbc.sql("delete from side_state where shelf = ? and entry_key = ? and version = ?")
                        .params(shelf, key, version)
                        .update()
                == 1;
    }

    @Override
    public int forgetExpired(Instant now) {
        return jdbc.sql("delete from side_state where expires <= ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private boolean update(
            String shelf, String key, long version, byte[] value, @Nullable Instant expires, @Nullable Instant due) {
        return jdbc.sql(
                                "update side_state set version = version + 1, content = :content, expires = :expires, due = :due"
                                        + " where shelf = :shelf and entry_key = :key and version = :version")
                        .param("content", value)
                        .param("expires", at(expires))
                        .param("due", at(due))
                        .param("shelf", shelf)
                        .param("key", key)
                        .param("version", version)
                        .update()
                == 1;
    }

    private boolean insert(String shelf, String key, byte[] value, @Nullable Instant expires, @Nullable Instant due) {
        try {
            jdbc.sql("insert into side_state (shelf, entry_key, version, content, expires, due)"
                            + " values (:shelf, :key, 1, :content, :expires, :due)")
                    .param("shelf", shelf)
                    .param("key", key)
                    .param("content", value)
                    .param("expires", at(expires))
                    .param("due", at(due))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("entry_key"),
                row.getLong("version"),
                row.getBytes("content"),
                instant(row, "expires"),
                instant(row, "due"));
    }
}
