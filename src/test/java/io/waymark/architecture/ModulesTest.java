package io.waymark.architecture;

import io.waymark.WaymarkApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The same borders once more, as Spring Modulith sees them: modules meet at their named interfaces, and never in a circle. */
class ModulesTest {

    @Test
    void modulesMeetAtTheirInterfacesOnly() {
        ApplicationModules.of(WaymarkApplication.class.getPackageName()).verify();
    }
}
