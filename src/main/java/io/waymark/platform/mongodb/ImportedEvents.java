package io.waymark.platform.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Events at the very places they had, so that tokens keep their meaning. What lies side by side of one aggregate becomes one commit,
 * as it mostly was before; where a place is empty it is closed, for nothing will come there any more.
 */
public final class ImportedEvents implements ImportedPart {
    private static final int MOST_IN_COMMIT = 100;
    private static final int MOST_CHARACTERS = 1 << 20;

    private final Commits commits;
    private final MongoCollection<Document> documents;
    private long last;

    ImportedEvents(MongoDatabase database) {
        this.commits = new Commits(database);
        this.documents = database.getCollection(Commits.NAME);
        this.last = commits.highest();
    }

    /** The place up to which events have been written; what comes after it is missing. */
    public long last() {
        return last;
    }

    /** Writes events that come after the last one, in their order. An interruption leaves the first of them, and no gaps. */
    @Override
    public void write(List<ImportedRow> rows) {
        List<Document> writing = new ArrayList<>();
        List<Document> together = new ArrayList<>();
        int characters = 0;
        for (ImportedRow row : rows) {
            Document event = event(row);
            long index = row.number(0);
            characters += event.getString(StoredEvent.PAYLOAD).length();
            if (index != last + 1
                    || characters > MOST_CHARACTERS
                    || together.size() == MOST_IN_COMMIT
                    || !follows(together, event)) {
                finish(together, writing);
                characters = 0;
            }
            if (index > last + 1) {
                writing.add(Commit.closing(last + 1, index - 1, time(event)).document());
            }
            together.add(event);
            last = index;
        }
        finish(together, writing);
        documents.insertMany(writing, new InsertManyOptions().ordered(true));
    }

    @Override
    public void read(Consumer<ImportedRow> each) {
        for (Document document : documents.find().sort(Sorts.ascending(Commit.ID))) {
            Commit commit = Commit.read(document);
            long index = commit.first();
            for (Document event : commit.events()) {
                each.accept(row(index, event));
                index++;
            }
        }
    }

    private void finish(List<Document> together, List<Document> writing) {
        if (!together.isEmpty()) {
            writing.add(Commit.of(List.copyOf(together), last, time(together.getLast()))
                    .document());
            together.clear();
        }
    }

    private static boolean follows(List<Document> together, Document event) {
        if (together.isEmpty()) {
            return true;
        }
        Document before = together.getLast();
        return event.getString(StoredEvent.AGGREGATE).equals(before.getString(StoredEvent.AGGREGATE))
                && event.getLong(StoredEvent.SEQUENCE) == before.getLong(StoredEvent.SEQUENCE) + 1;
    }

    private static Instant time(Document event) {
        return StoredEvent.read(event).getTimestamp();
    }

    private static Document event(ImportedRow row) {
        return new Document(StoredEvent.AGGREGATE, row.text(2))
                .append(StoredEvent.TYPE, row.textOrNull(3))
                .append(StoredEvent.SEQUENCE, row.number(4))
                .append(StoredEvent.EVENT, row.text(1))
                .append(StoredEvent.AT, row.text(5))
                .append(StoredEvent.PAYLOAD_TYPE, row.text(6))
                .append(StoredEvent.REVISION, row.textOrNull(7))
                .append(StoredEvent.PAYLOAD, utf8(row.bytes(8), row))
                .append(StoredEvent.METADATA, utf8(row.bytes(9), row));
    }

    private static ImportedRow row(long index, Document event) {
        @Nullable
        Object[] cells = {
            index,
            event.getString(StoredEvent.EVENT),
            event.getString(StoredEvent.AGGREGATE),
            event.getString(StoredEvent.TYPE),
            event.getLong(StoredEvent.SEQUENCE),
            event.getString(StoredEvent.AT),
            event.getString(StoredEvent.PAYLOAD_TYPE),
            event.getString(StoredEvent.REVISION),
            event.getString(StoredEvent.PAYLOAD).getBytes(StandardCharsets.UTF_8),
            event.getString(StoredEvent.METADATA).getBytes(StandardCharsets.UTF_8)
        };
        return new ImportedRow(Arrays.asList(cells));
    }

    /** Bytes that are no text would come out as others: better to stop. */
    private static String utf8(byte[] bytes, ImportedRow row) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("Event " + row.text(1) + " is not written as text", e);
        }
    }
}
