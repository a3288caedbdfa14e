package io.waymark.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.waymark.shared.DomainEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;

/**
 * Events are records under one sealed interface a context, with a revision, made of JDK types and api types all the way down. (Each
 * has a golden file too: see {@code GoldenEventsTest}.)
 */
final class Rule03EventsAreRecordsWithRevision {

    private Rule03EventsAreRecordsWithRevision() {}

    static List<String> findings(Code code) {
        return Stream.of(shapes(code), families(code), parts(code))
                .flatMap(findings -> findings)
                .distinct()
                .toList();
    }

    static Stream<JavaClass> events(Code code) {
        return code.all().filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface());
    }

    private static Stream<String> shapes(Code code) {
        Stream<String> noRecords = events(code)
                .filter(event -> !event.isRecord())
                .map(event -> "event that is no record: " + code.name(event));
        Stream<String> noRevision = events(code)
                .filter(event -> !event.isAnnotatedWith(Revision.class))
                .map(event -> "event without a revision: " + code.name(event));
        Stream<String> misplaced = events(code)
                .filter(event -> !code.placeOf(event).isContext("api"))
                .map(event -> "event outside an api: " + code.name(event));
        return Stream.of(noRecords, noRevision, misplaced).flatMap(findings -> findings);
    }

    private static Stream<String> families(Code code) {
        List<JavaClass> families = code.at(Place::isContext)
                .filter(type -> type.isInterface() && type.isAssignableTo(DomainEvent.class))
                .toList();
        Stream<String> open = families.stream()
                .filter(family -> !family.reflect().isSealed())
                .map(family -> "event interface that is not sealed: " + code.name(family));
        Stream<String> several = families.stream()
                .collect(Collectors.groupingBy(
                        family -> code.placeOf(family).area(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> "more than one event interface: " + entry.getKey());
        Stream<String> strays = events(code)
                .filter(event -> event.getRawInterfaces().stream()
                        .noneMatch(parent -> families.contains(parent)
                                && code.placeOf(parent).equals(code.placeOf(event))))
                .map(event -> "event outside its context's sealed interface: " + code.name(event));
        return Stream.of(open, several, strays).flatMap(findings -> findings);
    }

    private static Stream<String> parts(Code code) {
        return events(code)
                .flatMap(event -> parts(code, event, new HashSet<>()).stream()
                        .filter(part -> !isKnownToAll(code, part))
                        .map(part ->
                                "part of an event from elsewhere: " + code.name(event) + " -> " + code.name(part)));
    }

    /** The types of all components, those of lists and maps, of records within, and of all cases of sealed interfaces. */
    static Set<JavaClass> parts(Code code, JavaClass type, Set<JavaClass> known) {
        Stream<JavaClass> components = type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaField::getType)
                .flatMap(component -> component.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType);
        Stream<JavaClass> cases = type.isInterface() ? type.getSubclasses().stream() : Stream.empty();
        Stream.concat(components, cases).filter(known::add).forEach(part -> {
            if (!part.getPackageName().startsWith("java.") && !part.isEnum()) {
                parts(code, part, known);
            }
        });
        return known;
    }

    private static boolean isKnownToAll(Code code, JavaClass type) {
        return type.isPrimitive()
                || type.getPackageName().startsWith("java.")
                || type.getPackageName().equals(DomainEvent.class.getPackageName())
                || (code.isOurs(type) && code.placeOf(type).layer().equals("api"));
    }
}
