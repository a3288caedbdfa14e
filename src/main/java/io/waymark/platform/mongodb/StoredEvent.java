package io.waymark.platform.mongodb;

import java.util.Objects;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How one event lies in a document; its payload as text, so that whoever looks into the database can read what is not sealed. */
final class StoredEvent {
    static final String AGGREGATE = "aggregate";
    static final String SEQUENCE = "sequence";
    static final String TYPE = "type";
    static final String EVENT = "event";
    static final String AT = "at";
    static final String PAYLOAD_TYPE = "payloadType";
    static final String REVISION = "revision";
    static final String PAYLOAD = "payload";
    static final String METADATA = "metaData";

    private StoredEvent() {}

    /** An event that no aggregate has published is filed as the first and only one of an aggregate named for the event itself. */
    static Document of(EventMessage<?> message, Serializer serializer) {
        DomainEventMessage<?> event = EventUtils.asDomainEventMessage(message);
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        return new Document(AGGREGATE, event.getAggregateIdentifier())
                .append(TYPE, event.getType())
                .append(SEQUENCE, event.getSequenceNumber())
                .append(EVENT, event.getIdentifier())
                .append(AT, DateTimeUtils.formatInstant(event.getTimestamp()))
                .append(PAYLOAD_TYPE, payload.getType().getName())
                .append(REVISION, payload.getType().getRevision())
                .append(PAYLOAD, payload.getData())
                .append(
                        METADATA,
                        event.serializeMetaData(serializer, String.class).getData());
    }

    static DomainEventData<String> read(Document stored) {
        String aggregate = stored.getString(AGGREGATE);
        String event = stored.getString(EVENT);
        return new GenericDomainEventEntry<>(
                stored.getString(TYPE),
                noneIfOwn(aggregate, event),
                stored.getLong(SEQUENCE),
                event,
                stored.getString(AT),
                stored.getString(PAYLOAD_TYPE),
                stored.getString(REVISION),
                stored.getString(PAYLOAD),
                stored.getString(METADATA));
    }

    private static @Nullable String noneIfOwn(String aggregate, String event) {
        return Objects.equals(aggregate, event) ? null : aggregate;
    }
}
