package io.waymark.platform.mongodb;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Events in MongoDB, written against the driver: see {@code docs/decisions/0006-mongodb-event-store.md}. It needs neither
 * transactions nor sessions. What was stored is held by a majority of the replica set before it is acknowledged, and only such is read.
 */
public final class MongoEventStorageEngine extends BatchingEventStorageEngine {
    /** As in Axon's JDBC engine. */
    public static final Duration DEFAULT_GAP_TIMEOUT = Duration.ofMinutes(1);

    /** So often a commit looks for other places when those it had reserved were closed, or counted twice. */
    private static final int TRIES = 16;

    private static final int COMMITS_AT_ONCE = 500;
    private static final String STORED = "mongodb-commit-stored";

    private final Commits commits;
    private final GlobalIndex places;
    private final Snapshots snapshots;
    private final TrackedReader reader;
    private final Clock clock;

    /** Makes the indexes it needs, if they are not there. */
    public MongoEventStorageEngine(
            MongoDatabase database,
            Serializer eventSerializer,
            Serializer snapshotSerializer,
            EventUpcaster upcasters,
            Clock clock,
            Duration gapTimeout) {
        super(new Settings()
                .eventSerializer(eventSerializer)
                .snapshotSerializer(snapshotSerializer)
                .upcasterChain(upcasters)
                .persistenceExceptionResolver(Inserts::isDuplicate)
                .batchSize(COMMITS_AT_ONCE));
        MongoDatabase durable = database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        this.commits = new Commits(durable);
        this.places = new GlobalIndex(durable, commits.highest());
        this.snapshots = new Snapshots(durable);
        this.reader = new TrackedReader(commits, clock, gapTimeout);
        this.clock = clock;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        insistOnOneCommit();
        try {
            append(
                    events,
                    events.stream()
                            .map(event -> StoredEvent.of(event, serializer))
                            .toList());
        } catch (MongoException e) {
            handlePersistenceException(e, events.getFirst());
        }
    }

    private void append(List<? extends EventMessage<?>> events, List<Document> documents) {
        for (int attempt = 1; ; attempt++) {
            Commit commit = Commit.of(documents, places.reserve(documents.size()), clock.instant());
            try {
                commits.insert(commit);
                return;
            } catch (MongoWriteException e) {
                Optional<Document> taken = Inserts.isDuplicate(e) ? commits.firstTaken(documents) : Optional.empty();
                taken.ifPresent(event -> {
                    closeAtOnce(commit);
                    handlePersistenceException(e, events.get(documents.indexOf(event)));
                });
                if (!Inserts.isDuplicate(e) || attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Spares readers the wait for the gap. If it fails, they close it themselves in time. */
    private void closeAtOnce(Commit lost) {
        try {
            commits.insert(Commit.closing(lost.first(), lost.last(), lost.stored()));
        } catch (MongoException e) {
            return;
        }
    }

    /** Two documents would not be stored as one: better nothing than half of it. */
    private void insistOnOneCommit() {
        if (CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().root().resources().putIfAbsent(STORED, true) != null) {
            throw new IllegalStateException("This unit of work has stored events already, and can do so only once:"
                    + " publish them before it is committed");
        }
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        try {
            snapshots.put(StoredEvent.of(snapshot, serializer));
        } catch (MongoException e) {
            handlePersistenceException(e, snapshot);
        }
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregate) {
        return snapshots.find(aggregate).stream();
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String aggregate, long fromSequence, int limit) {
        return commits.of(aggregate, fromSequence, limit).stream()
                .flatMap(commit -> commit.events().stream())
                .filter(event -> aggregate.equals(event.getString(StoredEvent.AGGREGATE))
                        && event.getLong(StoredEvent.SEQUENCE) >= fromSequence)
                .map(StoredEvent::read)
                .toList();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken token, int limit) {
        return reader.read((GapAwareTrackingToken) token, limit);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregate) {
        return commits.lastSequence(aggregate);
    }

    /** Before the first place, also while nothing is stored there yet. */
    @Override
    public TrackingToken createTailToken() {
        return TrackedReader.START;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return commits.newest().map(newest -> token(newest.last())).orElse(null);
    }

    /** To the millisecond, for so times are stored. */
    @Override
    public @Nullable TrackingToken createTokenAt(Instant time) {
        Instant since = time.truncatedTo(ChronoUnit.MILLIS);
        return commits.firstSince(since)
                .map(commit -> token(commit.indexSince(since) - 1))
                .orElseGet(this::createHeadToken);
    }

    private static TrackingToken token(long index) {
        return GapAwareTrackingToken.newInstance(index, Collections.emptySet());
    }

    private static final class Settings extends BatchingEventStorageEngine.Builder {}
}
