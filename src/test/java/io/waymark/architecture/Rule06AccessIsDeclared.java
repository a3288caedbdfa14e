package io.waymark.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import io.waymark.shared.AboutOwned;
import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;

/**
 * Who may send a command or ask a query is declared beside it and enforced by one interceptor: so every message is a record with a
 * rule, {@code OWNER} and {@code MANAGER} stand only where it is said whose the thing is, and nobody goes round the gate.
 */
final class Rule06AccessIsDeclared {

    private static final List<Class<?>> BUSES =
            List.of(CommandGateway.class, CommandBus.class, QueryGateway.class, QueryBus.class);

    private Rule06AccessIsDeclared() {}

    static List<String> findings(Code code) {
        return Stream.of(rules(code), subjects(code), shapes(code), bypasses(code), handlers(code))
                .flatMap(findings -> findings)
                .distinct()
                .toList();
    }

    /** Every command and query there is. */
    static Stream<JavaClass> messages(Code code) {
        return code.all().filter(Rule06AccessIsDeclared::isMessage).filter(type -> !type.isInterface());
    }

    private static boolean isMessage(JavaClass type) {
        return type.isAssignableTo(Command.class) || type.isAssignableTo(Query.class);
    }

    private static Stream<String> rules(Code code) {
        return messages(code)
                .filter(type -> allowed(type).isEmpty())
                .map(type -> "nobody said who may: " + code.name(type));
    }

    private static Stream<String> subjects(Code code) {
        return messages(code)
                .filter(type ->
                        allowed(type).contains(Who.OWNER) || allowed(type).contains(Who.MANAGER))
                .filter(type -> !type.isAssignableTo(AboutPerson.class) && !type.isAssignableTo(AboutOwned.class))
                .map(type -> "whose is it: " + code.name(type));
    }

    private static Stream<String> shapes(Code code) {
        return Stream.concat(
                messages(code)
                        .filter(type -> !type.isRecord())
                        .map(type -> "message that is no record: " + code.name(type)),
                messages(code)
                        .filter(type -> !code.placeOf(type).isContext("api"))
                        .map(type -> "message outside an api: " + code.name(type)));
    }

    private static Stream<String> bypasses(Code code) {
        return code.knowledgeOf(code.at(place -> !place.equals(new Place("platform", "axon"))))
                .filter(knows -> BUSES.stream().anyMatch(knows.whom()::isAssignableTo))
                .map(knows -> "past the gate: " + code.name(knows));
    }

    /** A handler of anything else would be reached by what the gate knows no rule for. */
    private static Stream<String> handlers(Code code) {
        return code.all()
                .flatMap(type -> type.getMethods().stream())
                .filter(method ->
                        method.isAnnotatedWith(CommandHandler.class) || method.isAnnotatedWith(QueryHandler.class))
                .filter(method -> !isMessage(method.getRawParameterTypes().getFirst()))
                .map(method -> "takes what is no message: " + code.name(method.getOwner()) + "." + method.getName());
    }

    private static Set<Who> allowed(JavaClass type) {
        return type.tryGetAnnotationOfType(AllowedTo.class)
                .map(rule -> Set.copyOf(Arrays.asList(rule.value())))
                .orElse(Set.of());
    }
}
