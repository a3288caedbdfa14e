package io.waymark.platform.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.waymark.platform.axon.StoreFigures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Counts in the collection of commits, which is never looked through twice: what is older than any commit that may still turn up
 * is counted once and remembered. Of a commit that a processor has stopped in the middle of, all events count as still to come.
 */
final class MongoStoreFigures implements StoreFigures {

    /** Much longer than a place can stay empty before it is closed. */
    private static final Duration SETTLES = Duration.ofMinutes(10);

    /** Events are not quite in the order of their times, for the clocks of nodes differ. */
    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

    private record Settled(long to, long events) {}

    private final MongoDatabase database;
    private final MongoCollection<Document> commits;
    private final Clock clock;
    private Settled settled = new Settled(0, 0);

    MongoStoreFigures(MongoDatabase database, Clock clock) {
        this.database = database;
        this.commits = database.getCollection("events");
        this.clock = clock;
    }

    @Override
    public synchronized long events() {
        Bson old = Filters.and(
                Filters.gt(Commit.ID, settled.to()),
                Filters.lt(Commit.STORED, Date.from(clock.instant().minus(SETTLES))));
        Document last = commits.find(old).sort(Sorts.descending(Commit.ID)).first();
        if (last != null) {
            long to = last.getLong(Commit.ID);
            settled = new Settled(
                    to,
                    settled.events()
                            + count(Filters.and(Filters.gt(Commit.ID, settled.to()), Filters.lte(Commit.ID, to))));
        }
        return settled.events() + count(Filters.gt(Commit.ID, settled.to()));
    }

    @Override
    public long after(long place) {
        return count(Filters.gt(Commit.ID, place));
    }

    @Override
    public Optional<Instant> newest() {
        for (Document commit : newestFirst()) {
            if (commit.getDate(Commit.UNTIL) != null) {
                return Optional.of(commit.getDate(Commit.UNTIL).toInstant());
            }
        }
        return Optional.empty();
    }

    @Override
    public Map<Instant, Long> perMinute(Instant from) {
        Map<Instant, Long> minutes = new HashMap<>();
        for (Document commit : newestFirst()) {
            Date until = commit.getDate(Commit.UNTIL);
            if (until == null) {
                continue;
            }
            Instant at = until.toInstant();
            if (at.isBefore(from.minus(CLOCKS_DIFFER))) {
                break;
            }
            if (!at.isBefore(from)) {
                minutes.merge(at.truncatedTo(ChronoUnit.MINUTES), events(commit), Long::sum);
            }
        }
        return minutes;
    }

    /** As MongoDB tells it, with its indexes; what speaks its protocol only knows nothing of the disk. */
    @Override
    public OptionalLong bytes() {
        Document stats = database.runCommand(new Document("dbStats", 1));
        return stats.get("fsTotalSize") != null && stats.get("totalSize") instanceof Number total
                ? OptionalLong.of(total.longValue())
                : OptionalLong.empty();
    }

    private Iterable<Document> newestFirst() {
        return commits.find()
                .projection(Projections.include(Commit.UNTIL, Commit.STREAMS))
                .sort(Sorts.descending(Commit.ID))
                .batchSize(500);
    }

    private static long events(Document commit) {
        return commit.getList(Commit.STREAMS, Document.class).stream()
                .mapToLong(stream -> stream.getLong(Commit.TO) - stream.getLong(Commit.FROM) + 1)
                .sum();
    }

    private long count(Bson filter) {
        Document sum = commits.aggregate(List.of(
                        Aggregates.match(filter),
                        Aggregates.group(null, Accumulators.sum("events", new Document("$size", "$events")))))
                .first();
        return sum == null ? 0 : sum.get("events", Number.class).longValue();
    }
}
