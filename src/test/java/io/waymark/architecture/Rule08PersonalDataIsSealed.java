package io.waymark.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.waymark.platform.privacy.KeyVault;
import io.waymark.platform.privacy.PersonalCipher;
import io.waymark.platform.privacy.PersonalDataIntrospector;
import io.waymark.shared.Id;
import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.net.URI;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Personal data in events is marked, naming whose it is, so that the serialiser seals it; nothing else knows. Whatever can hold a
 * text, in an event or in a part of one, is either marked or known to be nobody's.
 */
final class Rule08PersonalDataIsSealed {

    private static final List<Class<?>> TEXTS =
            List.of(CharSequence.class, char.class, byte.class, URI.class, URL.class, Object.class);

    private Rule08PersonalDataIsSealed() {}

    /**
     * Findings.
     *
     * @param nobodys components that hold no personal data, as {@code people.api.TeamFormed.name}
     */
    static List<String> findings(Code code, Set<String> nobodys) {
        return Stream.of(unmarked(code, nobodys), stale(code, nobodys), marks(code), secrets(code))
                .flatMap(findings -> findings)
                .distinct()
                .toList();
    }

    private static Stream<String> unmarked(Code code, Set<String> nobodys) {
        return clearTexts(code)
                .map(field -> name(code, field))
                .filter(name -> !nobodys.contains(name))
                .map(name -> "neither personal nor known to be nobody's: " + name);
    }

    private static Stream<String> stale(Code code, Set<String> nobodys) {
        Set<String> clear = clearTexts(code).map(field -> name(code, field)).collect(Collectors.toSet());
        return nobodys.stream()
                .filter(name -> !clear.contains(name))
                .map(name -> "said to be nobody's, yet no text in the clear: " + name);
    }

    private static Stream<JavaField> clearTexts(Code code) {
        return stored(code).stream()
                .flatMap(Rule08PersonalDataIsSealed::components)
                .filter(Rule08PersonalDataIsSealed::canHoldText)
                .filter(field -> !field.isAnnotatedWith(PersonalData.class));
    }

    /** Events and all their parts, but for ids, which name without saying who it is. */
    private static Set<JavaClass> stored(Code code) {
        Set<JavaClass> parts = new HashSet<>();
        Rule03EventsAreRecordsWithRevision.events(code)
                .peek(parts::add)
                .forEach(event -> Rule03EventsAreRecordsWithRevision.parts(code, event, parts));
        parts.removeIf(part -> part.isAssignableTo(Id.class) || part.isEnum() || !part.isRecord());
        return parts;
    }

    private static Stream<JavaField> components(JavaClass type) {
        return type.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
    }

    private static boolean canHoldText(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .anyMatch(type -> TEXTS.stream()
                        .anyMatch(text ->
                                text == CharSequence.class ? type.isAssignableTo(text) : type.isEquivalentTo(text)));
    }

    private static Stream<String> marks(Code code) {
        Set<JavaClass> stored = stored(code);
        return code.all()
                .flatMap(Rule08PersonalDataIsSealed::components)
                .filter(field -> field.isAnnotatedWith(PersonalData.class))
                .flatMap(field -> Stream.of(
                                problem("marked where nothing seals it", stored.contains(field.getOwner())),
                                problem(
                                        "only a single text can be sealed",
                                        field.getRawType().isEquivalentTo(String.class)),
                                problem("does not say whose it is", whose(field).isPresent()))
                        .flatMap(Optional::stream)
                        .map(problem -> problem + ": " + name(code, field)));
    }

    private static Optional<String> problem(String text, boolean fine) {
        return fine ? Optional.empty() : Optional.of(text);
    }

    /** The component that holds the id of the person, who must always be known: without one there is no key. */
    private static Optional<JavaField> whose(JavaField field) {
        return field.getOwner()
                .tryGetField(field.getAnnotationOfType(PersonalData.class).of())
                .filter(other -> other.getRawType().isEquivalentTo(PersonId.class))
                .filter(other -> !other.reflect().getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    /** Keys are known where they are kept, the cipher also where side state is; projections, domains and views see clear texts. */
    private static Stream<String> secrets(Code code) {
        Stream<String> keys = code.knowledgeOf(code.at(place -> !place.area().equals("platform")))
                .filter(knows -> knows.whom().isEquivalentTo(KeyVault.class)
                        || knows.whom().isEquivalentTo(PersonalDataIntrospector.class))
                .map(knows -> "knows of keys: " + code.name(knows));
        Stream<String> ciphers = code.knowledgeOf(code.at(place ->
                        !place.area().equals("platform") && !place.layer().equals("sidestate")))
                .filter(knows -> knows.whom().isEquivalentTo(PersonalCipher.class))
                .map(knows -> "seals by itself: " + code.name(knows));
        return Stream.concat(keys, ciphers);
    }

    private static String name(Code code, JavaField field) {
        return code.name(field.getOwner()) + "." + field.getName();
    }
}
