package io.waymark.platform.mongo;

import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What a row has taken in: the last sequence number of each aggregate that had a part in it, of which there are few. */
record Seen(List<Document> entries) {

    static final Seen NOTHING = new Seen(List.of());
    private static final String FIELD = "seen";
    private static final String AGGREGATE = "of";
    private static final String SEQUENCE = "to";

    static Seen in(Document document) {
        return new Seen(document.getList(FIELD, Document.class, List.of()));
    }

    boolean has(Place place) {
        return entries.stream().anyMatch(entry -> isOf(entry, place) && entry.getLong(SEQUENCE) >= place.sequence());
    }

    /** All of it, and this place. */
    Seen with(Place place) {
        Stream<Document> others = entries.stream().filter(entry -> !isOf(entry, place));
        Document newest = new Document(AGGREGATE, place.aggregate()).append(SEQUENCE, place.sequence());
        return new Seen(Stream.concat(others, Stream.of(newest)).toList());
    }

    void noteIn(Document document) {
        document.put(FIELD, entries);
    }

    /** Matches the row if it has taken in exactly this. */
    Bson filter(String id) {
        return new Document(RowStore.ID, id).append(FIELD, entries);
    }

    private static boolean isOf(Document entry, Place place) {
        return entry.getString(AGGREGATE).equals(place.aggregate());
    }
}
