package io.waymark.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.waymark.people.api.FindPrecedence;
import io.waymark.people.api.RosterSource;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.FakeDirectory;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Which source of people leads: chosen on a page of its own, and said where people are brought in. */
@Import(FakeDirectory.class)
class LeadingSourceViewTest extends ViewTest {

    @Test
    void aSystemAdminChoosesAndTheOtherPagesSaySo() {
        PersonId tara = company().person("Tara Finch", Role.SYS_ADMIN);
        signIn(tara, Role.SYS_ADMIN);
        assertThat(go("people/import").says("No source leads")).isTrue();
        assertThat(go("people/sources").says("Nothing was ever chosen")).isTrue();

        choose(RosterSource.KEYCLOAK);

        assertThat(app().ask(Actor.person(tara, Set.of(Role.SYS_ADMIN)), new FindPrecedence())
                        .source())
                .isEqualTo(RosterSource.KEYCLOAK);
        assertThat(go("people/import").says("Keycloak leads, since")).isTrue();
        assertThat(go("people/sync").says("Keycloak leads, since")).isTrue();
        Shown page = go("people/sources");
        assertThat(page.says("Keycloak leads")).isTrue();
        assertThat(page.says("You")).as("who chose it").isTrue();
        assertThat(go("people/" + tara.value()).says("Keycloak leads: of each field"))
                .isTrue();
    }

    @Test
    void nobodyElseGetsThere() {
        signIn(company().person("Hanna Brandt", Role.LD_ADMIN), Role.LD_ADMIN);
        assertThat(go("people/sources").says("Which source leads")).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void choose(RosterSource source) {
        $(RadioButtonGroup.class).single().setValue(Optional.of(source));
        $(Button.class).all().stream()
                .filter(button -> button.getText().equals("Save the choice"))
                .findFirst()
                .orElseThrow()
                .click();
    }
}
