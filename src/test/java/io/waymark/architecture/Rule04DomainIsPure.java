package io.waymark.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.waymark.shared.Rejection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * {@code domain} depends on the JDK, JSpecify, Axon's modelling API, {@code shared} and its own {@code api}; the one exception is
 * {@link Aggregate} on package-private classes. No clock, no dice. Decide, then evolve: sourcing handlers only assign, and only they.
 */
final class Rule04DomainIsPure {

    private static final List<String> AXON_MODELLING = List.of(
            "org.axonframework.commandhandling",
            "org.axonframework.modelling.command",
            "org.axonframework.eventsourcing",
            "org.axonframework.messaging.annotation");

    private static final Set<String> CHANGES = Set.of(
            "put",
            "putAll",
            "putIfAbsent",
            "computeIfAbsent",
            "computeIfPresent",
            "compute",
            "merge",
            "add",
            "addAll",
            "addFirst",
            "addLast",
            "remove",
            "removeAll",
            "removeIf",
            "removeFirst",
            "removeLast",
            "retainAll",
            "clear",
            "replaceAll",
            "set",
            "sort");

    private Rule04DomainIsPure() {}

    static List<String> findings(Code code) {
        return Stream.of(knowledge(code), clocks(code), openClasses(code), lateDecisions(code), earlyEvolution(code))
                .flatMap(findings -> findings)
                .distinct()
                .toList();
    }

    private static Stream<String> knowledge(Code code) {
        return code.knowledgeOf(domain(code))
                .filter(knows -> !mayKnow(code, knows))
                .map(knows -> "not for a domain: " + code.name(knows));
    }

    private static boolean mayKnow(Code code, Code.Knows knows) {
        JavaClass to = knows.whom();
        if (code.isOurs(to) && code.placeOf(to).isContext()) {
            Place from = code.placeOf(knows.who());
            return from.equals(code.placeOf(to)) || new Place(from.area(), "api").equals(code.placeOf(to));
        }
        String packageName = to.getPackageName();
        return packageName.startsWith("java.")
                || packageName.equals("org.jspecify.annotations")
                || packageName.equals(Rejection.class.getPackageName())
                || AXON_MODELLING.contains(packageName)
                || (to.isEquivalentTo(Aggregate.class) && !isPublic(knows.who()));
    }

    /** Also in the api, for commands and events come from there. */
    private static Stream<String> clocks(Code code) {
        return code.at(place -> place.isContext("domain") || place.isContext("api"))
                .flatMap(type ->
                        ClockOrDice.callsOf(type).map(call -> "clock or dice: " + code.name(type) + " calls " + call));
    }

    private static Stream<String> openClasses(Code code) {
        return domain(code)
                .filter(type -> type.isTopLevelClass() && isPublic(type))
                .map(type -> "public: " + code.name(type));
    }

    private static Stream<String> lateDecisions(Code code) {
        return aggregates(code)
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(EventSourcingHandler.class))
                .flatMap(method -> method.getCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isEquivalentTo(AggregateLifecycle.class)
                                || call.getTargetOwner().isAssignableTo(Throwable.class))
                        .map(call -> "decides while evolving: " + code.name(method.getOwner()) + "." + method.getName()
                                + " calls " + call.getTargetOwner().getSimpleName() + "." + call.getName()));
    }

    private static Stream<String> earlyEvolution(Code code) {
        return aggregates(code)
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> !unit.isConstructor() && !unit.isAnnotatedWith(EventSourcingHandler.class))
                .filter(unit -> !unit.getModifiers().contains(JavaModifier.STATIC))
                .flatMap(unit -> Stream.concat(assignments(unit), changes(unit))
                        .map(what -> "evolves while deciding: " + code.name(unit.getOwner()) + "." + unit.getName()
                                + " " + what));
    }

    private static Stream<String> assignments(JavaCodeUnit unit) {
        return unit.getFieldAccesses().stream()
                .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                .map(access -> "sets " + access.getTarget().getName());
    }

    private static Stream<String> changes(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream()
                .filter(call -> CHANGES.contains(call.getName()))
                .filter(call -> call.getTargetOwner().isAssignableTo(Map.class)
                        || call.getTargetOwner().isAssignableTo(Collection.class))
                .map(call -> "calls " + call.getTargetOwner().getSimpleName() + "." + call.getName());
    }

    private static Stream<JavaClass> domain(Code code) {
        return code.at(place -> place.isContext("domain"))
                .filter(type -> !type.getSimpleName().equals("package-info"));
    }

    private static Stream<JavaClass> aggregates(Code code) {
        return domain(code).filter(type -> type.isAnnotatedWith(Aggregate.class));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
