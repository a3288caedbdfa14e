package io.waymark.platform.embedded;

import io.waymark.platform.axon.StoreFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.common.DateTimeUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts in the table of events; its size is that of the file, with policy tokens, dead letters and side state in it. */
final class H2StoreFigures implements StoreFigures {

    /** As far as the minute, of times that are all written alike and in UTC. */
    private static final int MINUTE = "2026-01-05T09:00".length();

    private final JdbcClient jdbc;
    private final Path file;

    H2StoreFigures(JdbcClient jdbc, Path file) {
        this.jdbc = jdbc;
        this.file = file;
    }

    @Override
    public long events() {
        return jdbc.sql("select count(*) from DomainEventEntry")
                .query(Long.class)
                .single();
    }

    @Override
    public long after(long place) {
        return jdbc.sql("select count(*) from DomainEventEntry where globalIndex > ?")
                .param(place)
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Instant> newest() {
        return jdbc.sql("select timeStamp from DomainEventEntry order by globalIndex desc limit 1")
                .query(String.class)
                .optional()
                .map(DateTimeUtils::parseInstant);
    }

    @Override
    public Map<Instant, Long> perMinute(Instant from) {
        Map<Instant, Long> minutes = new HashMap<>();
        jdbc.sql("select substring(timeStamp, 1, ?) as at_minute, count(*) as events from DomainEventEntry"
                        + " where timeStamp >= ? group by at_minute")
                .params(MINUTE, DateTimeUtils.formatInstant(from))
                .query(row -> {
                    minutes.put(Instant.parse(row.getString("at_minute") + ":00Z"), row.getLong("events"));
                });
        return minutes;
    }

    @Override
    public OptionalLong bytes() {
        try {
            return OptionalLong.of(Files.size(file));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
