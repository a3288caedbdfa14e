package io.waymark.views;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import io.waymark.WaymarkApplication;
import io.waymark.platform.security.WaymarkUser;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.MovableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Views on the whole application without a browser, embedded profile, without the demo company. Each class has an application of its
 * own: in one that another class has used, Vaadin finds no windows to begin with.
 */
@SpringBootTest(
        classes = WaymarkApplication.class,
        properties = {"waymark.demo=false", "WAYMARK_DEMO_PASSWORD=not-a-secret"})
@ActiveProfiles("embedded")
@Import(ViewTest.Parts.class)
@DirtiesContext
abstract class ViewTest extends SpringBrowserlessTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {

        @Bean(defaultCandidate = false)
        MovableClock unmovedClock() {
            return new MovableClock();
        }
    }

    @Autowired
    private ConfigurableApplicationContext context;

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry properties) {
        properties.add("waymark.data-dir", () -> {
            try {
                return Files.createTempDirectory("waymark-views").toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    EmbeddedApp app() {
        return EmbeddedApp.around(context, context.getBean("unmovedClock", MovableClock.class));
    }

    Company company() {
        return new Company(app());
    }

    /** Opens a window anew for somebody. */
    void signIn(PersonId person, Role... roles) {
        cleanVaadinEnvironment();
        SecurityContextHolderStrategy strategy = context.getBean(SecurityContextHolderStrategy.class);
        SecurityContext signedIn = strategy.createEmptyContext();
        signedIn.setAuthentication(authentication(person, roles));
        strategy.setContext(signedIn);
        initVaadinEnvironment();
        // What changes elsewhere reaches the window on another thread, which knows the person by the session alone.
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, signedIn);
    }

    /** Opens a window anew for nobody. */
    void visit() {
        cleanVaadinEnvironment();
        context.getBean(SecurityContextHolderStrategy.class).clearContext();
        initVaadinEnvironment();
    }

    static Authentication authentication(PersonId person, Role... roles) {
        WaymarkUser user = new WaymarkUser(person.value(), person.value(), Set.of(roles), "ui");
        String[] authorities =
                Set.of(roles).stream().map(role -> "ROLE_" + role.name()).toArray(String[]::new);
        return UsernamePasswordAuthenticationToken.authenticated(
                user, null, AuthorityUtils.createAuthorityList(authorities));
    }

    /** Goes to an address, as by a link, and answers what is shown then. */
    Shown go(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        runPendingSignalsTasks();
        roundTrip();
        return Shown.of(UI.getCurrent());
    }

    /** What is shown now, with what other windows and clocks have brought about. */
    Shown see() {
        runPendingSignalsTasks();
        roundTrip();
        return Shown.of(UI.getCurrent());
    }

    /** Presses the first button that says this, and answers what is shown then. */
    Shown click(String label) {
        test($(Button.class).all().stream()
                        .filter(button -> label.equals(button.getText()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No button " + label)))
                .click();
        return see();
    }

    /** The field with this label. */
    <T extends Component & HasLabel> T field(Class<T> type, String label) {
        return $(type).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + label));
    }
}
