package io.waymark.platform.mongo;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** What a document has taken in: the last sequence number of each aggregate that had a part in it, of which there are few. */
final class Seen {

    private static final String FIELD = "seen";
    private static final String AGGREGATE = "of";
    private static final String SEQUENCE = "to";

    private Seen() {}

    static boolean in(Document document, Place place) {
        return entries(document).stream()
                .anyMatch(entry -> entry.getString(AGGREGATE).equals(place.aggregate())
                        && entry.getLong(SEQUENCE) >= place.sequence());
    }

    /** Writes into {@code after} what {@code before} had seen, and this place. */
    static void note(Document before, Document after, Place place) {
        List<Document> entries = new ArrayList<>(entries(before));
        entries.removeIf(entry -> entry.getString(AGGREGATE).equals(place.aggregate()));
        entries.add(new Document(AGGREGATE, place.aggregate()).append(SEQUENCE, place.sequence()));
        after.put(FIELD, entries);
    }

    private static List<Document> entries(Document document) {
        return document.getList(FIELD, Document.class, List.of());
    }
}
