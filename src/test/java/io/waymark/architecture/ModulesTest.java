package io.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The same borders once more, as Spring Modulith sees them: modules meet at their named interfaces, and never in a circle. */
class ModulesTest {

    @Test
    void weKeepThem() {
        ApplicationModules modules = ApplicationModules.of("io.waymark");
        assertThatCode(modules::verify).doesNotThrowAnyException();
    }

    @Test
    void breakingThemIsFound() {
        ApplicationModules modules = ApplicationModules.of("violations.rule01", location -> true);
        assertThatThrownBy(modules::verify)
                .hasMessageContaining(
                        "Module 'pathways' depends on non-exposed type violations.rule01.people.domain.Person");
    }
}
