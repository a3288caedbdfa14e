package io.waymark.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.people.api.IdentityId;
import io.waymark.people.api.NewcomerNoticed;
import io.waymark.people.api.NewcomerReason;
import io.waymark.people.api.NewcomerRefused;
import io.waymark.people.api.NewcomerSettled;
import io.waymark.people.api.NoticeNewcomer;
import io.waymark.people.api.SettleNewcomer;
import io.waymark.people.api.TurnNewcomerAway;
import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class NewcomerTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final String ISSUER = "https://id.example.com/realms/home";
    private static final IdentityId IDENTITY = IdentityId.of(ISSUER, "1");
    private static final PersonId FUTURE = new PersonId("p-future");
    private static final PersonId ADA = new PersonId("p-ada");
    private static final NewcomerNoticed NOTICED =
            new NewcomerNoticed(IDENTITY, FUTURE, ISSUER, "Nia Roe", "nia@example.com", NewcomerReason.UNKNOWN, NOW);

    private final AggregateTestFixture<Newcomer> fixture = new AggregateTestFixture<>(Newcomer.class);

    @Test
    void somebodyIsNotedOnceWhateverIsToldLater() {
        fixture.givenNoPriorActivity().when(notice(FUTURE, "Nia Roe")).expectEvents(NOTICED);
        fixture.given(NOTICED).when(notice(new PersonId("p-again"), "Nia Row")).expectNoEvents();
    }

    @Test
    void oneWhoIsKnownWaitsNoMore() {
        fixture.given(NOTICED)
                .when(new SettleNewcomer(IDENTITY, ADA, NOW))
                .expectEvents(new NewcomerSettled(IDENTITY, FUTURE, ADA, NOW))
                .expectResultMessagePayload(true);
        fixture.given(NOTICED, new NewcomerSettled(IDENTITY, FUTURE, ADA, NOW))
                .when(new TurnNewcomerAway(IDENTITY, NOW))
                .expectNoEvents()
                .expectResultMessagePayload(false);
    }

    @Test
    void oneWhoWasRefusedStaysRefused() {
        fixture.given(NOTICED)
                .when(new TurnNewcomerAway(IDENTITY, NOW))
                .expectEvents(new NewcomerRefused(IDENTITY, FUTURE, NOW))
                .expectResultMessagePayload(true);
        fixture.given(NOTICED, new NewcomerRefused(IDENTITY, FUTURE, NOW))
                .when(new SettleNewcomer(IDENTITY, ADA, NOW))
                .expectNoEvents()
                .expectResultMessagePayload(false);
    }

    @Test
    void noTwoIdentitiesHaveTheSameIdBecauseTheirPartsRunTogether() {
        assertThat(IdentityId.of("https://a", "bc")).isNotEqualTo(IdentityId.of("https://ab", "c"));
        assertThat(IdentityId.of("https://a", "bc")).isEqualTo(IdentityId.of("https://a", "bc"));
    }

    private static NoticeNewcomer notice(PersonId person, String name) {
        return new NoticeNewcomer(IDENTITY, person, ISSUER, name, "nia@example.com", NewcomerReason.UNKNOWN, NOW);
    }
}
