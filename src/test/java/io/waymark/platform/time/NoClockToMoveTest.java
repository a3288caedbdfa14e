package io.waymark.platform.time;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.waymark.WaymarkApplication;
import io.waymark.operations.api.FindClock;
import io.waymark.operations.api.JumpAhead;
import io.waymark.operations.api.StopJump;
import io.waymark.platform.WrongSetting;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.axon.ReadModels;
import io.waymark.platform.security.Acting;
import io.waymark.platform.sidestate.SideState;
import io.waymark.platform.ui.ClockBanner;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import jakarta.servlet.ServletContext;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Where clocks are real there is nothing to move them with: no bean, no command, no query, no resource, no page. */
class NoClockToMoveTest {

    private static final Actor ADMIN = Actor.person(new PersonId("p-admin"), Set.of(Role.SYS_ADMIN));
    private static final Instant AHEAD = Instant.parse("2199-01-01T00:00:00Z");
    private static final String[] KEYCLOAK = {
        "--waymark.keycloak.issuer=http://127.0.0.1:1/realms/none", "--waymark.keycloak.ui-secret=not-needed-here"
    };

    @TempDir
    Path folder;

    @Test
    void itIsThereInATrial() {
        try (ConfigurableApplicationContext app = start("embedded", "--waymark.data-dir=" + folder)) {
            assertThat(app.getBeanNamesForType(TimeTravel.class)).hasSize(1);
            assertThat(resources(app)).isTrue();
            assertThat(page(app)).isTrue();
            assertThat(as(app, () -> app.getBean(Gateways.class).ask(new FindClock()))
                            .ahead())
                    .isZero();
        }
    }

    @Test
    void notOnMongodb() {
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        try (ConfigurableApplicationContext app =
                start("mongodb", "--waymark.mongodb.uri=" + server.getConnectionString() + "/waymark-test")) {
            assertThereIsNothing(app);
        } finally {
            server.shutdownNow();
        }
    }

    @Test
    void norWherePeopleComeFromKeycloak() {
        try (ConfigurableApplicationContext app =
                start("embedded,keycloak", "--waymark.data-dir=" + folder, KEYCLOAK[0], KEYCLOAK[1])) {
            assertThereIsNothing(app);
        }
    }

    @Test
    void whatWasWrittenUnderAMovedClockIsNotOpenedUnderARealOne() {
        try (ConfigurableApplicationContext app = start("embedded", "--waymark.data-dir=" + folder)) {
            app.getBean(ClockAhead.class).grow(Duration.ofDays(3));
        }
        assertThatThrownBy(() -> start("embedded,keycloak", "--waymark.data-dir=" + folder, KEYCLOAK[0], KEYCLOAK[1])
                        .close())
                .rootCause()
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("clock of this data was moved");
        try (ConfigurableApplicationContext app = start("embedded", "--waymark.data-dir=" + folder)) {
            assertThat(app.getBean(Clock.class).instant())
                    .isAfter(app.getBean("unmovedClock", Clock.class).instant().plus(Duration.ofDays(2)));
        }
    }

    private static void assertThereIsNothing(ConfigurableApplicationContext app) {
        assertThat(app.getBeanNamesForType(TimeTravel.class)).isEmpty();
        assertThat(app.getBeanNamesForType(ClockAhead.class)).isEmpty();
        assertThat(app.getBean(Clock.class)).isSameAs(app.getBean("unmovedClock"));
        assertThat(resources(app)).isFalse();
        assertThat(page(app)).isFalse();
        Gateways gateways = app.getBean(Gateways.class);
        assertThatThrownBy(() -> as(app, () -> gateways.sendOnly(new JumpAhead(AHEAD))))
                .isInstanceOf(NoHandlerForCommandException.class);
        assertThatThrownBy(() -> as(app, () -> gateways.sendOnly(new StopJump())))
                .isInstanceOf(NoHandlerForCommandException.class);
        assertThatThrownBy(() -> as(app, () -> gateways.ask(new FindClock())))
                .isInstanceOf(NoHandlerForQueryException.class);
        assertThat(app.getBean(SideState.class).list("clock", "", "", 1)).isEmpty();
    }

    private static boolean resources(ConfigurableApplicationContext app) {
        return app
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .anyMatch(path -> path.startsWith("/api/v1/operations/clock"));
    }

    private static boolean page(ConfigurableApplicationContext app) {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(
                        new VaadinServletContext(app.getBean(ServletContext.class))))
                .isPathAvailable(ClockBanner.PATH);
    }

    private static <T> T as(ConfigurableApplicationContext app, java.util.function.Supplier<T> deed) {
        return app.getBean(Acting.class).as(ADMIN, "test", deed);
    }

    private static ConfigurableApplicationContext start(String profiles, String... settings) {
        String[] arguments = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(settings),
                        java.util.stream.Stream.of(
                                "--waymark.demo=false",
                                "--server.port=0",
                                "--spring.main.register-shutdown-hook=false"))
                .toArray(String[]::new);
        ConfigurableApplicationContext app = new SpringApplicationBuilder(WaymarkApplication.class)
                .profiles(profiles.split(","))
                .run(arguments);
        eventually("it is ready", () -> app.getBean(ReadModels.class).ready());
        return app;
    }
}
