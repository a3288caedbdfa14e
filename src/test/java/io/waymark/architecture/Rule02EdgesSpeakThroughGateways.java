package io.waymark.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import io.waymark.platform.axon.Gateways;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.annotation.SessionScope;

/**
 * {@code ui} and {@code web} speak through command and query gateways only; views are package-private; only {@code ui} has routes;
 * state is in the URL, so never in the session.
 */
final class Rule02EdgesSpeakThroughGateways {

    /** What an edge may know of the platform beside {@link Gateways}: how it looks, who is there, how texts and JSON are written. */
    private static final List<String> PLATFORM = List.of("ui", "web", "security", "i18n", "json", "time");

    private static final List<String> STORES_AND_BUSES = List.of(
            "org.axonframework.",
            "com.mongodb.",
            "org.bson.",
            "javax.sql.",
            "java.sql.",
            "org.springframework.jdbc.",
            "org.springframework.transaction.");

    private Rule02EdgesSpeakThroughGateways() {}

    static List<String> findings(Code code) {
        return Stream.of(bypasses(code), views(code), resources(code), memory(code))
                .flatMap(findings -> findings)
                .distinct()
                .toList();
    }

    private static Stream<String> bypasses(Code code) {
        return code.knowledgeOf(code.at(place -> place.isContext() && place.isEdge()))
                .filter(knows -> isBypass(code, code.placeOf(knows.who()), knows.whom()))
                .map(knows -> "past the gateways: " + code.name(knows));
    }

    private static boolean isBypass(Code code, Place from, JavaClass to) {
        if (STORES_AND_BUSES.stream().anyMatch(to.getName()::startsWith)) {
            return true;
        }
        if (to.isEquivalentTo(Gateways.class)) {
            return false;
        }
        Place place = code.isOurs(to) ? code.placeOf(to) : Place.of("io.waymark", to.getPackageName());
        if (place.isContext()) {
            return !place.layer().equals("api") && !place.equals(from);
        }
        return place.area().equals("platform")
                && PLATFORM.stream()
                        .noneMatch(known ->
                                place.layer().equals(known) || place.layer().startsWith(known + "."));
    }

    private static Stream<String> views(Code code) {
        Stream<String> misplaced = code.all()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .filter(type -> !code.placeOf(type).isUi())
                .map(type -> "route outside ui: " + code.name(type));
        Stream<String> open = code.all()
                .filter(type -> type.isAssignableTo(Component.class) && isPublic(type))
                .filter(type -> code.placeOf(type).isContext() || type.isAnnotatedWith(Route.class))
                .map(type -> "public view: " + code.name(type));
        return Stream.concat(misplaced, open);
    }

    private static Stream<String> resources(Code code) {
        return code.all()
                .filter(type -> type.isAnnotatedWith(RestController.class))
                .flatMap(type -> Stream.concat(
                        code.placeOf(type).layer().equals("web")
                                ? Stream.empty()
                                : Stream.of("resource outside web: " + code.name(type)),
                        isPublic(type) ? Stream.of("public resource: " + code.name(type)) : Stream.empty()));
    }

    private static Stream<String> memory(Code code) {
        Set<Class<?>> sessions = Set.of(VaadinSession.class, WrappedSession.class, HttpSession.class);
        Stream<JavaClass> writers = code.all()
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getName().equals("setAttribute")
                                && sessions.stream()
                                        .anyMatch(
                                                session -> call.getTargetOwner().isAssignableTo(session))));
        Stream<JavaClass> scoped = code.all()
                .filter(type ->
                        type.isAnnotatedWith(SessionScope.class) || type.isAnnotatedWith(VaadinSessionScope.class));
        return Stream.concat(writers, scoped).map(type -> "state in the session: " + code.name(type));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
