package io.waymark.platform.mongodb;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.axonframework.common.DateTimeUtils;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * What keys, side state, tokens and dead letters look like as documents, for whoever reads them here afterwards: our own side state
 * and key vault, and the token store and dead letters of Axon's extension.
 */
final class ImportForms {

    private ImportForms() {}

    /** Person, secret; none where a key was destroyed. */
    static Document key(ImportedRow row) {
        byte[] secret = row.bytes(1);
        Document document = new Document(Commit.ID, row.text(0));
        return secret.length == 0 ? document : document.append("secret", new Binary(secret));
    }

    static ImportedRow key(Document document) {
        byte[] secret = bytes(document, "secret");
        return row(document.getString(Commit.ID), secret == null ? new byte[0] : secret);
    }

    /** Shelf, key, version, content, expires, due; instants as milliseconds. */
    static Document sideState(ImportedRow row) {
        return MongoSideState.document(
                row.text(0), row.text(1), row.number(2), row.bytes(3), instant(row, 4), instant(row, 5));
    }

    static ImportedRow sideState(Document document) {
        String shelf = document.getString(MongoSideState.SHELF);
        return row(
                shelf,
                document.getString(Commit.ID).substring(shelf.length() + 1),
                document.getLong(MongoSideState.VERSION),
                bytes(document, MongoSideState.CONTENT),
                millis(document.getDate(MongoSideState.EXPIRES)),
                millis(document.getDate(MongoSideState.DUE)));
    }

    /** Processor, segment, token, type of token. Nobody holds a claim: whoever did is stopped. */
    static Document token(ImportedRow row) {
        return new Document(Commit.ID, row.text(0) + "/" + row.number(1))
                .append("processorName", row.text(0))
                .append("segment", (int) row.number(1))
                .append("owner", null)
                .append("timestamp", 0L)
                .append("token", binary(row.bytesOrNull(2)))
                .append("tokenType", row.textOrNull(3));
    }

    static ImportedRow token(Document document) {
        return row(
                document.getString("processorName"),
                (long) document.getInteger("segment"),
                bytes(document, "token"),
                document.getString("tokenType"));
    }

    /**
     * Id, group, sequence, index; message type, event id, time, payload type, revision, payload, metadata, aggregate type, aggregate
     * id, sequence number, type of token, token; enqueued, last touched, type and words of the cause, diagnostics.
     */
    static Document letter(ImportedRow row) {
        Document message = new Document("aggregateIdentifier", row.textOrNull(12))
                .append("type", row.textOrNull(11))
                .append("sequenceNumber", row.numberOrNull(13))
                .append("serializedPayload", new String(row.bytes(9), StandardCharsets.UTF_8))
                .append("timestamp", row.text(6))
                .append("payloadType", row.text(7))
                .append("payloadRevision", row.textOrNull(8))
                .append("serializedMetaData", new String(row.bytes(10), StandardCharsets.UTF_8))
                .append("eventIdentifier", row.text(5))
                .append("messageType", row.text(4));
        if (row.bytesOrNull(15) != null) {
            message.append("tokenType", row.text(14)).append("token", new Binary(row.bytes(15)));
        }
        return new Document(Commit.ID, row.text(0))
                .append("processingGroup", row.text(1))
                .append("sequenceIdentifier", row.text(2))
                .append("index", row.number(3))
                .append("message", message)
                .append("enqueuedAt", time(row.text(16)))
                .append("lastTouched", time(row.text(17)))
                .append("processingStarted", null)
                .append("causeType", row.textOrNull(18))
                .append("causeMessage", row.textOrNull(19))
                .append("diagnostics", new String(row.bytes(20), StandardCharsets.UTF_8));
    }

    static ImportedRow letter(Document document) {
        Document message = document.get("message", Document.class);
        return row(
                document.getString(Commit.ID),
                document.getString("processingGroup"),
                document.getString("sequenceIdentifier"),
                document.getLong("index"),
                message.getString("messageType"),
                message.getString("eventIdentifier"),
                message.getString("timestamp"),
                message.getString("payloadType"),
                message.getString("payloadRevision"),
                utf8(message.getString("serializedPayload")),
                utf8(message.getString("serializedMetaData")),
                message.getString("type"),
                message.getString("aggregateIdentifier"),
                message.getLong("sequenceNumber"),
                message.getString("tokenType"),
                bytes(message, "token"),
                text(document.get("enqueuedAt", Document.class)),
                text(document.get("lastTouched", Document.class)),
                document.getString("causeType"),
                document.getString("causeMessage"),
                utf8(document.getString("diagnostics")));
    }

    private static Document time(String written) {
        Instant at = Instant.parse(written);
        return new Document("seconds", at.getEpochSecond()).append("nanoseconds", at.getNano());
    }

    private static String text(Document time) {
        return DateTimeUtils.formatInstant(
                Instant.ofEpochSecond(time.getLong("seconds"), time.getInteger("nanoseconds")));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable Binary binary(byte @Nullable [] bytes) {
        return bytes == null ? null : new Binary(bytes);
    }

    private static byte @Nullable [] bytes(Document document, String name) {
        Binary binary = document.get(name, Binary.class);
        return binary == null ? null : binary.getData();
    }

    private static @Nullable Instant instant(ImportedRow row, int column) {
        Long millis = row.numberOrNull(column);
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    private static @Nullable Long millis(@Nullable Date date) {
        return date == null ? null : date.getTime();
    }

    private static ImportedRow row(@Nullable Object... cells) {
        return new ImportedRow(Arrays.asList(cells));
    }
}
