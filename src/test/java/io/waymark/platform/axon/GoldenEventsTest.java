package io.waymark.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.shared.DomainEvent;
import io.waymark.support.OurTypes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.util.ClassUtils;

/**
 * What lies in a store for years can be read for years. One file for each revision of each event holds how it is stored; all of
 * them are read through the upcasters there are, and today's revision is written again exactly so.
 */
class GoldenEventsTest {

    static List<Class<?>> events() {
        return OurTypes.below(DomainEvent.class)
                .filter(Class::isSealed)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .toList();
    }

    @Test
    void allContextsHaveEvents() {
        assertThat(events())
                .extracting(Class::getPackageName)
                .contains(
                        "io.waymark.people.api",
                        "io.waymark.pathways.api",
                        "io.waymark.recognition.api",
                        "io.waymark.accountability.api");
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyRevisionHasItsFile(Class<?> event) {
        assertThat(IntStream.rangeClosed(1, revision(event)).mapToObj(revision -> file(event, revision)))
                .as("One file a revision; a file of an older one is never taken away, for such events are stored")
                .allMatch(Files::exists);
    }

    @Test
    void everyFileIsOfAnEvent() {
        Stream<Path> known = events().stream()
                .flatMap(
                        event -> IntStream.rangeClosed(1, revision(event)).mapToObj(revision -> file(event, revision)));
        assertThat(GoldenEvent.files())
                .as("An event that is gone is still stored: keep its record, or write an upcaster and say so here")
                .containsExactlyInAnyOrderElementsOf(known.toList());
    }

    @ParameterizedTest
    @MethodSource("events")
    void todaysRevisionIsWrittenAsItWas(Class<?> event) {
        assertRoundTrip(event, GoldenEvent.read(file(event, revision(event))));
    }

    @ParameterizedTest
    @MethodSource("events")
    void olderRevisionsAreStillRead(Class<?> event) {
        assertThat(IntStream.range(1, revision(event))
                        .boxed()
                        .flatMap(revision -> GoldenEvent.read(file(event, revision)).stream())
                        .map(golden -> golden.event(upcasters())))
                .allMatch(event::isInstance);
    }

    @Test
    void aComponentMoreIsFound() {
        assertThatThrownBy(() -> assertRoundTrip(Note.class, List.of(note("{'text': 'Hi', 'stars': 3}"))))
                .hasMessageContaining("Note.author")
                .hasMessageContaining("raise its revision to 2 and write an upcaster from 1");
    }

    @Test
    void aComponentLessIsFound() {
        assertThatThrownBy(() -> assertRoundTrip(
                        Note.class, List.of(note("{'text': 'Hi', 'stars': 3, 'author': 'p-1', 'mood': 'good'}"))))
                .hasMessageContaining("mood")
                .hasMessageContaining("raise its revision to 2 and write an upcaster from 1");
    }

    @Test
    void aNumberMoreIsFound() {
        assertThatThrownBy(() -> assertRoundTrip(Note.class, List.of(note("{'text': 'Hi', 'author': 'p-1'}"))))
                .hasMessageContaining("stars")
                .hasMessageContaining("raise its revision to 2 and write an upcaster from 1");
    }

    @Revision("1")
    record Note(String text, int stars, String author) implements DomainEvent {}

    private static GoldenEvent note(String payload) {
        return new GoldenEvent(
                Note.class.getName(),
                "1",
                tools.jackson.databind.json.JsonMapper.builder().build().readTree(payload.replace('\'', '"')));
    }

    private static void assertRoundTrip(Class<?> event, List<GoldenEvent> examples) {
        int revision = revision(event);
        String advice = event.getSimpleName() + " is no longer what its revision " + revision
                + " stored: raise its revision to " + (revision + 1) + " and write an upcaster from " + revision;
        Set<String> empty = new TreeSet<>(Shape.declared(event));
        for (GoldenEvent golden : examples) {
            Object read = golden.event(upcasters());
            assertThat(GoldenEvent.of(read)).as(advice).isEqualTo(golden);
            assertThat(read.toString())
                    .as("What is sealed must be marked @PersonalData, or nobody can read it")
                    .doesNotContain("wm1:");
            empty.removeAll(Shape.filled(read));
        }
        assertThat(empty)
                .as(advice + ". (A new case of a sealed interface changes nothing stored: add an example to the file.)")
                .isEmpty();
    }

    private static int revision(Class<?> event) {
        return Integer.parseInt(event.getAnnotation(Revision.class).value());
    }

    private static Path file(Class<?> event, int revision) {
        return GoldenEvent.file(event, String.valueOf(revision));
    }

    /** All there are, in the order in which the application applies them. */
    private static EventUpcaster upcasters() {
        return new EventUpcasterChain(OurTypes.below(EventUpcaster.class)
                .filter(type -> ClassUtils.hasConstructor(type))
                .map(type -> (EventUpcaster) org.springframework.beans.BeanUtils.instantiateClass(type))
                .sorted(AnnotationAwareOrderComparator.INSTANCE)
                .toList());
    }
}
