package io.waymark.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import io.waymark.shared.Rejection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rejections are typed, with a stable code and a message a person can act on: a domain refuses with nothing else, and every code in
 * our sources has its text.
 */
final class Rule07RefusalsAreTyped {

    private static final Pattern CODE = Pattern.compile("\\b(?:Problem\\s*\\.of|conflict)\\(\\s*\"([^\"]*)\"");

    private Rule07RefusalsAreTyped() {}

    static List<String> findings(Code code) {
        return Stream.of(domain(code), bare(code), own(code), codes(code))
                .flatMap(findings -> findings)
                .distinct()
                .toList();
    }

    private static Stream<String> domain(Code code) {
        return thrown(code.at(place -> place.isContext("domain")))
                .filter(made -> !made.whom().isEquivalentTo(Rejection.class))
                .map(made -> "refuses with no rejection: " + code.name(made));
    }

    private static Stream<String> bare(Code code) {
        Set<String> bare = Set.of("java.lang.RuntimeException", "java.lang.Exception", "java.lang.Error");
        return thrown(code.all())
                .filter(made -> bare.contains(made.whom().getName()))
                .map(made -> "bare: " + code.name(made));
    }

    private static Stream<String> own(Code code) {
        return code.at(Place::isContext)
                .filter(type -> type.isAssignableTo(Throwable.class))
                .filter(type -> code.placeOf(type).layer().equals("api"))
                .map(type -> "an exception of its own: " + code.name(type));
    }

    private static Stream<String> codes(Code code) {
        Properties texts = texts();
        return Source.in(code)
                .flatMap(source -> CODE.matcher(source.text())
                        .results()
                        .map(found -> found.group(1))
                        .flatMap(used -> Stream.concat(
                                used.matches("[a-z0-9]+(-[a-z0-9]+)*")
                                        ? Stream.empty()
                                        : Stream.of("code that is not in kebab-case: " + used + " in " + source.name()),
                                !used.matches("[a-z0-9-]+") || texts.containsKey("rejection." + used)
                                        ? Stream.empty()
                                        : Stream.of("code without a text: " + used + " in " + source.name()))));
    }

    /** Exceptions made, not those handed on or caught. */
    private static Stream<Code.Knows> thrown(Stream<JavaClass> types) {
        return types.flatMap(type -> type.getConstructorCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isAssignableTo(Throwable.class))
                .filter(call -> !call.getOrigin().isConstructor()
                        || !call.getTargetOwner().equals(superclass(type)))
                .map(call -> new Code.Knows(type, call.getTargetOwner())));
    }

    private static JavaClass superclass(JavaClass type) {
        return type.getRawSuperclass().orElse(type);
    }

    private static Properties texts() {
        Properties texts = new Properties();
        try (InputStream in =
                Rule07RefusalsAreTyped.class.getResourceAsStream("/vaadin-i18n/translations.properties")) {
            texts.load(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
