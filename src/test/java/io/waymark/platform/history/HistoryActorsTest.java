package io.waymark.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.platform.axon.MessageOrigin;
import io.waymark.shared.Actor;
import io.waymark.shared.HistoryActor;
import io.waymark.shared.HistoryActor.Kind;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

/** Who is named to whom. */
class HistoryActorsTest {

    private static final PersonId HANNA = new PersonId("p-hanna");
    private static final Actor READER = Actor.person(new PersonId("p-reader"), Set.of());

    @Test
    void whoMayBeLookedUpIsNamed() {
        assertThat(shown("person:p-hanna", "ui", "", Optional.of("Hanna Weiss")))
                .isEqualTo(new HistoryActor(Kind.PERSON, HANNA, "Hanna Weiss"));
    }

    @Test
    void anErasedPersonIsABlank() {
        assertThat(shown("person:p-hanna", "ui", "", Optional.of("")))
                .isEqualTo(new HistoryActor(Kind.ERASED, HANNA, ""));
    }

    /** Not even by their id. */
    @Test
    void whoMayNotBeLookedUpStandsForTheirRole() {
        assertThat(shown("person:p-hanna", "ui", "ld-admin", Optional.empty()))
                .isEqualTo(new HistoryActor(Kind.ROLE, null, Role.LD_ADMIN.code()));
        assertThat(shown("person:p-hanna", "rest", "", Optional.empty()))
                .isEqualTo(new HistoryActor(Kind.SOMEBODY, null, ""));
    }

    @Test
    void oneselfIsOneselfWhateverOneMayLookUp() {
        assertThat(shown("person:p-reader", "ui", "", Optional.empty()).kind()).isEqualTo(Kind.YOU);
    }

    @Test
    void aPolicyIsNamedAndTheRestIsTheSystem() {
        assertThat(shown("system:WhenItRainsThenStay", "policy", "", Optional.empty()))
                .isEqualTo(new HistoryActor(Kind.POLICY, null, "WhenItRainsThenStay"));
        assertThat(shown("system:demo", "demo", "", Optional.empty()).kind()).isEqualTo(Kind.SYSTEM);
        assertThat(shown("nobody", "none", "", Optional.empty()).kind()).isEqualTo(Kind.SYSTEM);
    }

    private static HistoryActor shown(String actor, String source, String roles, Optional<String> name) {
        EventMessage<?> event = GenericEventMessage.asEventMessage("it happened")
                .withMetaData(Map.of(MessageOrigin.ACTOR, actor, MessageOrigin.SOURCE, source, "roles", roles));
        return new HistoryActors((reader, person) -> name).of(event, READER);
    }
}
