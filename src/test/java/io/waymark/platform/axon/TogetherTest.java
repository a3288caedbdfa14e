package io.waymark.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.people.api.FormTeam;
import io.waymark.people.api.TeamId;
import io.waymark.platform.security.Acting;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.Actor;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.SharedApp;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedApp.class)
class TogetherTest {

    private static final String SHELF = "together-test";

    private final EmbeddedApp app;
    private final TeamId one = new TeamId(Company.fresh("t"));
    private final TeamId other = new TeamId(Company.fresh("t"));

    TogetherTest(EmbeddedApp app) {
        this.app = app;
    }

    @Test
    void allOfItIsStored() {
        app.bean(Together.class).run(() -> {
            form(one);
            form(other);
            note();
        });

        assertThat(app.events(one.value())).hasSize(1);
        assertThat(app.events(other.value())).hasSize(1);
        assertThat(noted()).isTrue();
    }

    @Test
    void nothingOfItIsStoredIfTheLastOfItFails() {
        Runnable failing = () -> {
            form(one);
            note();
            throw new IllegalStateException("The process might as well have died here");
        };

        assertThatThrownBy(() -> app.bean(Together.class).run(failing)).isInstanceOf(IllegalStateException.class);

        assertThat(app.events(one.value())).isEmpty();
        assertThat(noted()).isFalse();
    }

    @Test
    void aCommandSeesWhatCameOfTheOnesBeforeIt() {
        app.bean(Together.class).run(() -> {
            form(one);
            form(one);
        });

        assertThat(app.events(one.value())).hasSize(1);
    }

    @Test
    void severalPartsAreOneTransactionWithTheCommandThatIsUnderWay() {
        Runnable parts = () -> app.bean(Together.class).inParts(List.of(() -> form(one), () -> {
            assertThat(app.events(one.value())).as("seen by the next part").hasSize(1);
            form(other);
            note();
        }));
        Runnable failing = () -> {
            parts.run();
            throw new IllegalStateException("The process might as well have died here");
        };

        assertThatThrownBy(() -> app.bean(Together.class).run(failing)).isInstanceOf(IllegalStateException.class);
        assertThat(app.events(one.value())).isEmpty();
        assertThat(app.events(other.value())).isEmpty();
        assertThat(noted()).isFalse();

        app.bean(Together.class).run(parts);
        assertThat(app.events(one.value())).hasSize(1);
        assertThat(app.events(other.value())).hasSize(1);
    }

    @Test
    void nothingOfTheFirstPartIsStoredIfTheSecondFails() {
        Runnable parts = () -> app.bean(Together.class).inParts(List.of(() -> form(one), () -> {
            throw new IllegalStateException("The process might as well have died here");
        }));

        assertThatThrownBy(() -> app.bean(Together.class).run(parts)).isInstanceOf(IllegalStateException.class);

        assertThat(app.events(one.value())).isEmpty();
    }

    private void form(TeamId team) {
        FormTeam command = new FormTeam(team, "Field support", app.clock().instant());
        app.bean(Acting.class)
                .as(Actor.system("test"), "test", () -> app.bean(Gateways.class).sendOnly(command));
    }

    private void note() {
        app.bean(SideState.class).put(SHELF, one.value(), new byte[] {1});
    }

    private boolean noted() {
        return app.bean(SideState.class).find(SHELF, one.value()).isPresent();
    }
}
