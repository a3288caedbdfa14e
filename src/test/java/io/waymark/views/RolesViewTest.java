package io.waymark.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import io.waymark.people.api.FindRoles;
import io.waymark.people.api.PersonRoles;
import io.waymark.platform.axon.Announcer;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.EmbeddedApp;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The roles of somebody on their page, and the menu, which follows one's own. */
class RolesViewTest extends ViewTest {

    @Test
    void aRoleIsGivenAndTakenAwayAfterAQuestion() {
        PersonId tara = company().person("Tara Finch", Role.SYS_ADMIN);
        PersonId ada = company().person("Ada Novak");
        signIn(tara, Role.SYS_ADMIN);
        String page = "people/" + ada.value();
        assertThat(go(page).says("Not theirs")).isTrue();

        press("Give Ada Novak the role L&D admin");
        assertThat(roles(ada).granted()).as("not before it is confirmed").isEmpty();
        confirm("Give");
        assertThat(roles(ada).granted()).containsExactly(Role.LD_ADMIN);
        assertThat(go(page).says("Given here")).isTrue();

        press("Take the role L&D admin from Ada Novak");
        confirm("Take away");
        assertThat(roles(ada).granted()).isEmpty();
        assertThat(go(page).says("Given here")).isFalse();
    }

    @Test
    void theMenuOfAnOpenWindowFollowsTheRoles() {
        PersonId tara = company().person("Tara Finch");
        signIn(tara);
        go("");
        assertThat(menu()).contains("pathways").doesNotContain("people");

        rolesOfTheSession(tara, Role.SYS_ADMIN);
        eventuallyTheMenu("has it", () -> menu().contains("people"));

        rolesOfTheSession(tara);
        eventuallyTheMenu("has lost it", () -> !menu().contains("people"));
        assertThat(menu()).contains("pathways");
    }

    private void eventuallyTheMenu(String what, BooleanSupplier so) {
        EmbeddedApp.eventually("the menu " + what, () -> {
            roundTrip();
            return so.getAsBoolean();
        });
    }

    @Test
    void onePlaceInTheMenuIsCurrent() {
        PersonId tara = company().person("Tara Finch", Role.SYS_ADMIN);
        signIn(tara, Role.SYS_ADMIN);
        for (String address : List.of("people/sync", "people/import", "people/newcomers", "people")) {
            go(address);
            assertThat(current(address)).as(address).containsExactly(address);
        }
        go("people/" + tara.value());
        assertThat(current("people/" + tara.value())).containsExactly("people");
        go("");
        assertThat(current("")).containsExactly("");
    }

    /** As a request of this window would have it, and a moment later the look at open windows. */
    private void rolesOfTheSession(PersonId person, Role... roles) {
        SecurityContext context =
                app().bean(SecurityContextHolderStrategy.class).getContext();
        context.setAuthentication(authentication(person, roles));
        ((WrappedHttpSession) VaadinSession.getCurrent().getSession())
                .getHttpSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        app().bean(Announcer.class).changed("person:" + person.value());
    }

    private PersonRoles roles(PersonId person) {
        return app().ask(Actor.person(person, Set.of(Role.SYS_ADMIN)), new FindRoles(person));
    }

    private void press(String label) {
        $(Button.class).all().stream()
                .filter(button -> label.equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + label))
                .click();
    }

    private void confirm(String label) {
        $(Button.class).all().stream()
                .filter(button ->
                        label.equals(button.getText()) && button.getAriaLabel().isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + label))
                .click();
        assertThat($(Dialog.class).exists()).isFalse();
    }

    private List<String> current(String address) {
        return $(SideNavItem.class).all().stream()
                .filter(item ->
                        item.getPath().equals(address) || item.getPathAliases().contains(address))
                .peek(item -> assertThat(item.isMatchNested()).isFalse())
                .map(SideNavItem::getPath)
                .toList();
    }

    private List<String> menu() {
        return $(SideNavItem.class).all().stream().map(SideNavItem::getPath).toList();
    }
}
