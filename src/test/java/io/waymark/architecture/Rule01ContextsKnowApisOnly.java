package io.waymark.architecture;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.waymark.shared.Command;
import io.waymark.shared.DomainEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;

/**
 * Contexts know each other's {@code api} only; no circles; {@code people} knows none; effects across contexts live in the
 * consumer's {@code policy}. Below the contexts, {@code shared} knows nothing of ours and {@code platform} knows {@code shared}.
 */
final class Rule01ContextsKnowApisOnly {

    /**
     * Areas beside shared, platform and the contexts. {@code demo} plays the company that tries Waymark out: it sends the commands
     * of all contexts, as importers in {@code integration} do, and nobody knows of it.
     */
    private static final Set<String> OUTER = Set.of("demo", "integration");

    private Rule01ContextsKnowApisOnly() {}

    static List<String> findings(Code code) {
        return Stream.of(layout(code), apis(code), below(code), circles(code), effects(code), reactions(code))
                .flatMap(findings -> findings)
                .distinct()
                .toList();
    }

    private static Stream<String> layout(Code code) {
        return code.all()
                .filter(type -> !isInLayout(code.placeOf(type)))
                .map(type -> "not in the layout: " + code.name(type));
    }

    private static boolean isInLayout(Place place) {
        if (place.isContext()) {
            return Place.LAYERS.contains(place.layer())
                    || Place.MORE_LAYERS.getOrDefault(place.area(), Set.of()).contains(place.layer());
        }
        return Set.of("", "platform", "integration").contains(place.area())
                || (place.layer().isEmpty() && Set.of("shared", "demo").contains(place.area()));
    }

    private static Stream<String> apis(Code code) {
        return code.knowledgeOf(code.all())
                .filter(knows -> code.isOurs(knows.whom()))
                .filter(knows -> {
                    Place from = code.placeOf(knows.who());
                    Place to = code.placeOf(knows.whom());
                    return to.isContext() && !to.area().equals(from.area()) && !to.isContext("api");
                })
                .map(knows -> "past the api: " + code.name(knows));
    }

    private static Stream<String> below(Code code) {
        return code.knowledgeOf(code.all())
                .filter(knows -> code.isOurs(knows.whom()))
                .filter(knows -> {
                    String to = code.placeOf(knows.whom()).area();
                    String from = code.placeOf(knows.who()).area();
                    boolean fine = switch (from) {
                        case "shared" -> to.equals("shared");
                        case "platform", "people" ->
                            from.equals(to) || Set.of("shared", "platform").contains(to);
                        default -> from.equals(to) || !OUTER.contains(to);
                    };
                    return !fine;
                })
                .map(knows -> "not to be known there: " + code.name(knows));
    }

    private static Stream<String> circles(Code code) {
        Map<String, Set<String>> known = code.knowledgeOf(code.all())
                .filter(knows -> code.isOurs(knows.whom()))
                .collect(Collectors.groupingBy(
                        knows -> code.placeOf(knows.who()).area(),
                        Collectors.mapping(knows -> code.placeOf(knows.whom()).area(), Collectors.toSet())));
        return known.keySet().stream()
                .flatMap(one -> reach(one, known).stream()
                        .filter(other ->
                                one.compareTo(other) < 0 && reach(other, known).contains(one))
                        .map(other -> "circle: " + one + ", " + other));
    }

    private static Set<String> reach(String from, Map<String, Set<String>> known) {
        Set<String> reached = new TreeSet<>(known.getOrDefault(from, Set.of()));
        while (reached.addAll(reached.stream()
                .flatMap(area -> known.getOrDefault(area, Set.of()).stream())
                .toList())) {
            // Until nothing is added any more.
        }
        return reached;
    }

    /** A context's commands are made by itself and at the edges; a policy makes those of its own context only. */
    private static Stream<String> effects(Code code) {
        return code.all()
                .filter(type ->
                        code.placeOf(type).isContext() && !code.placeOf(type).isEdge())
                .flatMap(type -> type.getCodeUnitCallsFromSelf().stream()
                        .map(JavaCall::getTargetOwner)
                        .filter(other -> other.isAssignableTo(Command.class) && code.isOurs(other))
                        .filter(other -> !sameArea(code, type, other))
                        .map(other -> "sends another context's command: " + code.name(new Code.Knows(type, other))));
    }

    private static Stream<String> reactions(Code code) {
        return code.all()
                .filter(type -> !Set.of("projection", "policy")
                        .contains(code.placeOf(type).layer()))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(EventHandler.class))
                .filter(method -> handlesForeignEvent(code, method))
                .map(method -> "reacts outside a policy: " + code.name(method.getOwner()));
    }

    private static boolean handlesForeignEvent(Code code, JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class))
                .anyMatch(type -> !sameArea(code, method.getOwner(), type));
    }

    private static boolean sameArea(Code code, JavaClass one, JavaClass other) {
        return code.placeOf(one).area().equals(code.placeOf(other).area());
    }
}
