package io.waymark.architecture;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import io.waymark.shared.Command;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/**
 * Every package is {@code @NullMarked}; what a class needs comes through its constructor; classes are small and named for what they
 * are. Sizes count all lines of a file, imports and blank ones too.
 */
final class Rule10SmallAndPlain {

    private static final int LONGEST = 300;
    private static final int MEDIAN = 45;
    private static final int NINE_IN_TEN = 120;

    private static final Pattern NULL_MARKED = Pattern.compile("^@NullMarked$", Pattern.MULTILINE);
    private static final Pattern EMPTY_NAMES = Pattern.compile("\\w+(Impl|Managers?|Utils?|Helpers?)");

    /** By name, for not all of them are there to be known. */
    private static final Set<String> INJECTIONS = Set.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "jakarta.inject.Inject",
            "javax.inject.Inject",
            "jakarta.annotation.Resource",
            "jakarta.persistence.PersistenceContext");

    private Rule10SmallAndPlain() {}

    static List<String> findings(Code code) {
        return Stream.of(nulls(code), injections(code), names(code))
                .flatMap(findings -> findings)
                .distinct()
                .toList();
    }

    /** What is wrong with the sizes of these files, taken together. */
    static List<String> sizes(Stream<Source> sources) {
        List<Source> counted = sources.filter(source -> !source.isPackageInfo()).toList();
        List<Integer> lines =
                counted.stream().map(source -> source.lines().size()).sorted().toList();
        Stream<String> tooLong = counted.stream()
                .filter(source -> source.lines().size() > LONGEST)
                .map(source -> source.lines().size() + " lines: " + source.name());
        return Stream.of(
                        tooLong,
                        share("half of the files have", share(lines, 5), MEDIAN),
                        share("nine in ten files have", share(lines, 9), NINE_IN_TEN))
                .flatMap(findings -> findings)
                .toList();
    }

    /** How many lines that many tenths of the files have at most. */
    private static int share(List<Integer> sorted, int tenths) {
        return sorted.get((sorted.size() * tenths + 9) / 10 - 1);
    }

    private static Stream<String> share(String who, int lines, int most) {
        return lines > most ? Stream.of(who + " up to " + lines + " lines, not " + most) : Stream.empty();
    }

    private static Stream<String> nulls(Code code) {
        Set<String> marked = Source.in(code)
                .filter(Source::isPackageInfo)
                .filter(info -> NULL_MARKED.matcher(info.text()).find())
                .map(Source::folder)
                .collect(Collectors.toSet());
        Stream<String> unmarked = Source.in(code)
                .map(Source::folder)
                .filter(folder -> !marked.contains(folder))
                .map(folder -> "package that is not @NullMarked: " + folder);
        Stream<String> undone = code.knowledgeOf(code.all())
                .filter(knows -> knows.whom().isEquivalentTo(NullUnmarked.class))
                .map(knows -> "@NullUnmarked: " + code.name(knows.who()));
        return Stream.concat(unmarked, undone);
    }

    private static Stream<String> injections(Code code) {
        Stream<String> fields = code.all()
                .flatMap(type -> type.getFields().stream())
                .filter(Rule10SmallAndPlain::isInjected)
                .map(field -> "injected field: " + code.name(field.getOwner()) + "." + field.getName());
        Stream<String> methods = code.all()
                .flatMap(type -> type.getMethods().stream())
                .filter(Rule10SmallAndPlain::isInjected)
                .map(method -> "injected method: " + code.name(method.getOwner()) + "." + method.getName());
        return Stream.concat(fields, methods);
    }

    private static boolean isInjected(HasAnnotations<?> member) {
        return member.getAnnotations().stream()
                .map((JavaAnnotation<?> annotation) -> annotation.getRawType().getName())
                .anyMatch(INJECTIONS::contains);
    }

    /** A command is a sentence, and may end in the manager somebody gets. */
    private static Stream<String> names(Code code) {
        Predicate<JavaClass> isCommand = type -> type.isAssignableTo(Command.class);
        return code.all()
                .filter(isCommand.negate())
                .filter(type -> EMPTY_NAMES.matcher(type.getSimpleName()).matches())
                .map(type -> "name that says nothing: " + code.name(type));
    }
}
