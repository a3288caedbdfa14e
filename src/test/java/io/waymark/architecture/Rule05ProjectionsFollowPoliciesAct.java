package io.waymark.architecture;

import com.mongodb.client.MongoCollection;
import com.tngtech.archunit.core.domain.JavaClass;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.axon.PolicyGateway;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/**
 * Projections are idempotent (they write through {@code ReadModel}, which stores the place it has seen), resettable, never send
 * commands and never pass over a missing row. Policies are {@link DisallowReplay}, named as sentences, and act under their own name.
 * Both name their processing group after their context.
 */
final class Rule05ProjectionsFollowPoliciesAct {

    private Rule05ProjectionsFollowPoliciesAct() {}

    static List<String> findings(Code code) {
        return Stream.of(places(code), groups(code), projections(code), policies(code))
                .flatMap(findings -> findings)
                .distinct()
                .toList();
    }

    private static Stream<String> places(Code code) {
        return followers(code)
                .filter(type -> !Set.of("projection", "policy")
                        .contains(code.placeOf(type).layer()))
                .map(type -> "follows events elsewhere than in a projection or policy: " + code.name(type));
    }

    private static Stream<String> groups(Code code) {
        return followers(code)
                .filter(type -> Set.of("projection", "policy")
                        .contains(code.placeOf(type).layer()))
                .filter(type -> !type.tryGetAnnotationOfType(ProcessingGroup.class)
                        .map(group -> group.value().equals(groupOf(code, type)))
                        .orElse(false))
                .map(type -> "not in the group " + groupOf(code, type) + ": " + code.name(type));
    }

    private static String groupOf(Code code, JavaClass type) {
        return code.placeOf(type).area() + "." + code.placeOf(type).layer();
    }

    private static Stream<String> projections(Code code) {
        Stream<String> lasting = followers(code)
                .filter(type -> code.placeOf(type).layer().equals("projection"))
                .filter(type ->
                        type.getMethods().stream().noneMatch(method -> method.isAnnotatedWith(ResetHandler.class)))
                .map(type -> "cannot be reset: " + code.name(type));
        Stream<String> acting =
                calls(projection(code), code, "projection that acts", Rule05ProjectionsFollowPoliciesAct::acts);
        Stream<String> writing = projection(code)
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(known -> known.getTargetClass().isAssignableTo(MongoCollection.class)))
                .map(type -> "writes past ReadModel: " + code.name(type));
        Stream<String> silent = calls(
                followers(code),
                code,
                "passes over a missing row",
                (owner, method) -> owner.isEquivalentTo(Optional.class) && method.startsWith("ifPresent"));
        return Stream.of(lasting, acting, writing, silent).flatMap(findings -> findings);
    }

    private static Stream<String> policies(Code code) {
        Stream<String> replayed = policy(code)
                .filter(type -> !type.isAnnotatedWith(DisallowReplay.class))
                .map(type -> "replays its effects: " + code.name(type));
        Stream<String> nameless = policy(code)
                .filter(type -> !type.getSimpleName().matches("When[A-Z]\\w*Then[A-Z]\\w*"))
                .map(type -> "policy whose name is no sentence: " + code.name(type));
        Stream<String> disguised = policy(code)
                .filter(type -> type.getCodeUnitCallsFromSelf().stream()
                        .anyMatch(call -> sends(call.getTargetOwner(), call.getName())))
                .map(type -> "policy that acts under another name: " + code.name(type));
        return Stream.of(replayed, nameless, disguised).flatMap(findings -> findings);
    }

    private static boolean acts(JavaClass owner, String method) {
        return owner.isEquivalentTo(PolicyGateway.class) || sends(owner, method);
    }

    private static boolean sends(JavaClass owner, String method) {
        return (owner.isEquivalentTo(Gateways.class) && method.startsWith("send"))
                || owner.isAssignableTo(CommandGateway.class)
                || owner.isAssignableTo(CommandBus.class);
    }

    private static Stream<String> calls(
            Stream<JavaClass> types,
            Code code,
            String finding,
            java.util.function.BiPredicate<JavaClass, String> forbidden) {
        return types.flatMap(type -> type.getCodeUnitCallsFromSelf().stream()
                .filter(call -> forbidden.test(call.getTargetOwner(), call.getName()))
                .map(call -> finding + ": " + code.name(type) + " calls "
                        + call.getTargetOwner().getSimpleName() + "." + call.getName()));
    }

    private static Stream<JavaClass> followers(Code code) {
        return code.all()
                .filter(type ->
                        type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(EventHandler.class)));
    }

    private static Stream<JavaClass> projection(Code code) {
        return code.at(place -> place.isContext("projection"));
    }

    private static Stream<JavaClass> policy(Code code) {
        return followers(code).filter(type -> code.placeOf(type).layer().equals("policy"));
    }
}
