package io.waymark.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import io.waymark.people.api.FindStaff;
import io.waymark.people.api.FindSync;
import io.waymark.people.api.SyncOutcome;
import io.waymark.people.api.SyncState;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.FakeDirectory;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The page for the sync with a directory: look first, then carry it out, and be asked when many would leave. */
@Import(FakeDirectory.class)
class SyncViewTest extends ViewTest {

    private static final String PAGE = "people/sync";

    @Autowired
    private FakeDirectory directory;

    private PersonId admin;

    @BeforeEach
    void somebodyKeepsIt() {
        directory.goOn();
        admin = company().person("Tara Finch", Role.SYS_ADMIN);
        for (int i = 0; i < 10; i++) {
            directory.has("v" + i, "Support", i == 0 ? "" : "v0");
        }
    }

    @Test
    void oneLooksThenSyncsAndIsAskedWhenManyWouldLeave() {
        signIn(admin, Role.SYS_ADMIN);
        Shown first = go(PAGE);
        assertThat($(H1.class).single().getText()).isEqualTo("People from Keycloak");
        assertThat(first.says("https://id.example.com/realms/waymark")).isTrue();

        press("Look what would change");
        Shown looked = shown();
        assertThat(looked.says("10 people join")).isTrue();
        assertThat(looked.says("Name v3")).isTrue();
        assertThat(looked.says("Reports to: Name v0")).isTrue();
        assertThat(active("v3")).isFalse();

        press("Sync now");
        Shown synced = shown();
        assertThat(synced.says("Done")).isTrue();
        assertThat(synced.says("by you")).isTrue();
        assertThat(synced.says("These run by themselves")).isTrue();
        assertThat(active("v3")).isTrue();

        for (int i = 4; i < 10; i++) {
            directory.loses("v" + i);
        }
        press("Sync now");
        Shown asked = shown();
        assertThat(state().last().orElseThrow().outcome()).isEqualTo(SyncOutcome.MANY_LEAVERS);
        assertThat(asked.says("6 people of")).isTrue();
        assertThat(asked.says("Name v7")).isTrue();
        assertThat(active("v7")).isTrue();

        press("Yes, these 6 leave");
        assertThat(shown().says("6 leave")).isTrue();
        assertThat(active("v7")).isFalse();
        assertThat(active("v3")).isTrue();
    }

    @Test
    void whileItGoesOnOneSeesHowFarItIsAndCannotBeginAnother() {
        signIn(admin, Role.SYS_ADMIN);
        go(PAGE);
        directory.hold();
        // Only looks, for what one test brings the others would find.
        button("Look what would change").click();
        directory.awaitAsked();

        assertThat(go(PAGE).says("Reading from Keycloak")).isTrue();
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Sync now");
        directory.goOn();
        EmbeddedApp.eventually("it is over", () -> state().running() == null);
    }

    @Test
    void whatIsWrongIsSaidByName() {
        signIn(admin, Role.SYS_ADMIN);
        go(PAGE);
        directory.has("w1", "Support", "nobody-here");
        press("Look what would change");
        Shown looked = shown();
        directory.loses("w1");

        assertThat(looked.says("Name w1")).isTrue();
        assertThat(looked.says("Nobody is known as “nobody-here”")).isTrue();
    }

    @Test
    void nobodyElseGetsThere() {
        signIn(company().person("Hanna Brandt", Role.LD_ADMIN), Role.LD_ADMIN);
        assertThat(go(PAGE).says("People from Keycloak")).isFalse();
    }

    private void press(String label) {
        button(label).click();
        EmbeddedApp.eventually("it is over", () -> state().running() == null);
    }

    private Shown shown() {
        return go(PAGE);
    }

    private Button button(String label) {
        return $(Button.class).all().stream()
                .filter(button -> label.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + label));
    }

    private SyncState state() {
        return app().ask(Actor.person(admin, Set.of(Role.SYS_ADMIN)), new FindSync());
    }

    private boolean active(String key) {
        return app().ask(Actor.system("test"), new FindStaff()).people().stream()
                .anyMatch(one -> one.name().equals("Name " + key) && one.isActive());
    }
}
