package io.waymark.platform.axon;

import io.waymark.platform.privacy.PersonalCipher;
import io.waymark.shared.PersonId;
import io.waymark.support.FixedKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as it lies in the store: what names its type, its revision and its content. What lies sealed reads
 * {@code sealed for <person>: <text>} here, for a ciphertext is another one each time.
 */
record GoldenEvent(String type, String revision, JsonNode payload) {

    private record Examples(String type, String revision, List<JsonNode> payloads) {}

    private static final Path FOLDER = Path.of("src/test/resources/golden-events");
    private static final Pattern SEALED = Pattern.compile("sealed for (\\S+): (.*)", Pattern.DOTALL);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final PersonalCipher CIPHER = new PersonalCipher(new FixedKeys());
    private static final Serializer SERIALIZER = new SerializerConfiguration().eventSerializer(CIPHER);

    static Path file(Class<?> event, String revision) {
        String context = event.getPackageName().split("\\.")[2];
        return FOLDER.resolve(context).resolve(event.getSimpleName() + ".r" + revision + ".json");
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The examples in a file: more than one where one alone cannot show all forms the event has. */
    static List<GoldenEvent> read(Path file) {
        try {
            Examples examples = JSON.readValue(Files.readString(file), Examples.class);
            return examples.payloads().stream()
                    .map(payload -> new GoldenEvent(examples.type(), examples.revision(), payload))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the real serialiser writes the event today. */
    static GoldenEvent of(Object event) {
        SerializedObject<byte[]> stored = SERIALIZER.serialize(event, byte[].class);
        return new GoldenEvent(
                stored.getType().getName(),
                String.valueOf(stored.getType().getRevision()),
                texts(JSON.readTree(stored.getData()), GoldenEvent::opened));
    }

    /** What the real serialiser reads today, behind these upcasters, as the event store does. */
    Object event(EventUpcaster upcasters) {
        byte[] stored = texts(payload, GoldenEvent::sealed).toString().getBytes(StandardCharsets.UTF_8);
        byte[] none = "{}".getBytes(StandardCharsets.UTF_8);
        DomainEventData<byte[]> entry = new GenericDomainEventEntry<>(
                "Aggregate", "a-1", 0, "golden", "2026-11-02T09:00:00Z", type, revision, stored, none);
        return EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(entry), SERIALIZER, upcasters)
                .next()
                .getPayload();
    }

    @Override
    public String toString() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }

    private static String sealed(String text) {
        Matcher sealed = SEALED.matcher(text);
        return sealed.matches() ? CIPHER.seal(new PersonId(sealed.group(1)), sealed.group(2)) : text;
    }

    private static String opened(String text) {
        return text.startsWith("wm1:")
                ? "sealed for " + text.split(":")[1] + ": " + CIPHER.open(text).orElseThrow()
                : text;
    }

    private static JsonNode texts(JsonNode node, UnaryOperator<String> change) {
        if (node.isString()) {
            return JSON.getNodeFactory().stringNode(change.apply(node.stringValue()));
        }
        if (node instanceof ArrayNode array) {
            ArrayNode changed = JSON.createArrayNode();
            array.forEach(element -> changed.add(texts(element, change)));
            return changed;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode changed = JSON.createObjectNode();
            for (Iterator<String> names = object.propertyNames().iterator(); names.hasNext(); ) {
                String name = names.next();
                changed.set(name, texts(object.get(name), change));
            }
            return changed;
        }
        return node;
    }
}
