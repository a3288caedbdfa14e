package io.waymark.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.Command;
import io.waymark.shared.DomainEvent;
import io.waymark.shared.Role;
import io.waymark.support.OurTypes;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DisallowReplay;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Whatever may stand in a history has its words: events, what led to them, and who did it. */
class HistoryTextsTest {

    private final Properties texts = texts();

    @Test
    void everyEventHasASentenceAndCanBeAReason() {
        assertThat(OurTypes.below(DomainEvent.class).filter(type -> !type.isInterface()))
                .isNotEmpty()
                .allSatisfy(event -> {
                    assertThat(texts).containsKey("history.event." + event.getSimpleName());
                    assertThat(texts).containsKey("history.trigger." + event.getSimpleName());
                });
    }

    @Test
    void everyCommandCanBeAReason() {
        assertThat(OurTypes.below(Command.class).filter(type -> !type.isInterface()))
                .isNotEmpty()
                .allSatisfy(command -> assertThat(texts).containsKey("history.command." + command.getSimpleName()));
    }

    @Test
    void everyPolicyIsNamedInWords() {
        assertThat(policies())
                .isNotEmpty()
                .allSatisfy(policy -> assertThat(texts).containsKey("history.by.policy." + policy));
    }

    @Test
    void everyRoleStandsForSomebodyOfIt() {
        assertThat(Role.values()).allSatisfy(role -> assertThat(texts).containsKey("history.by.role." + role.code()));
    }

    private static Stream<String> policies() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(DisallowReplay.class));
        return scan.findCandidateComponents("io.waymark").stream()
                .map(found -> String.valueOf(found.getBeanClassName()))
                .filter(name -> name.contains(".policy."))
                .map(name -> Arrays.asList(name.split("\\.")).getLast());
    }

    private static Properties texts() {
        Properties texts = new Properties();
        try (var in = new InputStreamReader(
                HistoryTextsTest.class.getResourceAsStream("/vaadin-i18n/translations.properties"),
                StandardCharsets.UTF_8)) {
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
