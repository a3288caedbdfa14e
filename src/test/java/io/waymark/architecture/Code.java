package io.waymark.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Code a rule is run over: ours, or the classes that break it on purpose.
 *
 * @param root the package below which the layout begins
 * @param sources the folder of that package
 */
record Code(String root, JavaClasses classes, Path sources) {

    private static final class Ours {
        static final Code CODE = new Code(
                "io.waymark",
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.waymark"),
                Path.of("src/main/java/io/waymark"));
    }

    /** All that is delivered. */
    static Code ours() {
        return Ours.CODE;
    }

    /** The classes that break a rule, such as {@code rule01}. */
    static Code breaking(String rule) {
        String root = "violations." + rule;
        return new Code(
                root,
                new ClassFileImporter().importPackages(root),
                Path.of("src/test/java/violations").resolve(rule));
    }

    Stream<JavaClass> all() {
        return classes.stream();
    }

    /** Classes at the places the rule is about. */
    Stream<JavaClass> at(java.util.function.Predicate<Place> place) {
        return all().filter(type -> place.test(placeOf(type)));
    }

    boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    Place placeOf(JavaClass type) {
        return Place.of(root, type.getPackageName());
    }

    /** What these classes know, arrays by what they hold. */
    Stream<Knows> knowledgeOf(Stream<JavaClass> types) {
        return types.flatMap(type -> type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(other -> !other.isPrimitive() && !other.equals(type))
                .distinct()
                .map(other -> new Knows(type, other)));
    }

    /** How findings name a class: without the root, nested classes with a dollar sign. */
    String name(JavaClass type) {
        return isOurs(type) ? type.getName().substring(root.length() + 1) : type.getName();
    }

    String name(Knows knows) {
        return name(knows.who()) + " -> " + name(knows.whom());
    }

    /** One class knows another, in whatever way. */
    record Knows(JavaClass who, JavaClass whom) {}
}
