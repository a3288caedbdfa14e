package io.waymark.platform.mongodb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * All events of one unit of work, of one aggregate or of several: one document, so that all of it is stored or nothing. Its
 * {@code _id} is the global index of its last event, not of its first: a reader may stop in the middle of it, and what it has not
 * seen yet always includes the last, so that the same plain question by {@code _id} finds the rest.
 *
 * <p>Each event claims its place among the events of its aggregate, in an array under a unique index: of two writers who both
 * believe to be next, the second fails as a whole. A commit without events closes the places of one that will never come.
 *
 * @param first global index of its first event
 * @param last global index of its last event, the {@code _id}
 * @param stored when it was sent to the store, by the clock of the node that did
 * @param events as {@link StoredEvent} writes them, from the first index on; none if the places are closed
 */
record Commit(long first, long last, Instant stored, List<Document> events) {
    static final String ID = "_id";
    static final String CLAIMS = "claims";
    static final String STREAMS = "streams";
    static final String OF = "of";
    static final String TO = "to";
    static final String UNTIL = "until";
    private static final String FIRST = "first";
    static final String STORED = "stored";
    private static final String EVENTS = "events";
    static final String FROM = "from";

    /** The events that end at this index. */
    static Commit of(List<Document> events, long last, Instant stored) {
        return new Commit(last - events.size() + 1, last, stored, events);
    }

    /** Nothing, where something might have come. */
    static Commit closing(long first, long last, Instant stored) {
        return new Commit(first, last, stored, List.of());
    }

    static Commit read(Document document) {
        return new Commit(
                document.getLong(FIRST),
                document.getLong(ID),
                document.getDate(STORED).toInstant(),
                document.getList(EVENTS, Document.class));
    }

    boolean isClosed() {
        return events.isEmpty();
    }

    /** The event at a global index between first and last. */
    Document at(long index) {
        return events.get((int) (index - first));
    }

    /** The global index of the first event of that time or later. */
    long indexSince(Instant time) {
        long index = first;
        while (StoredEvent.read(at(index)).getTimestamp().isBefore(time)) {
            index++;
        }
        return index;
    }

    static String claim(Document event) {
        return event.getString(StoredEvent.AGGREGATE) + "@" + event.getLong(StoredEvent.SEQUENCE);
    }

    Document document() {
        Document document = new Document(ID, last)
                .append(FIRST, first)
                .append(STORED, Date.from(stored))
                .append(CLAIMS, isClosed() ? List.of("@" + last) : claims())
                .append(STREAMS, streams())
                .append(EVENTS, events);
        events.stream()
                .map(event -> StoredEvent.read(event).getTimestamp())
                .max(Instant::compareTo)
                .ifPresent(until -> document.append(UNTIL, Date.from(until)));
        return document;
    }

    private List<String> claims() {
        return events.stream().map(Commit::claim).toList();
    }

    /** Whose events these are: aggregate, type, first and last sequence number. */
    private List<Document> streams() {
        Map<String, List<Document>> byAggregate = new LinkedHashMap<>();
        events.forEach(event -> byAggregate
                .computeIfAbsent(event.getString(StoredEvent.AGGREGATE), aggregate -> new ArrayList<>())
                .add(event));
        return byAggregate.entrySet().stream()
                .map(stream -> new Document(OF, stream.getKey())
                        .append("type", stream.getValue().getFirst().getString("type"))
                        .append(FROM, stream.getValue().getFirst().getLong(StoredEvent.SEQUENCE))
                        .append(TO, stream.getValue().getLast().getLong(StoredEvent.SEQUENCE)))
                .toList();
    }
}
