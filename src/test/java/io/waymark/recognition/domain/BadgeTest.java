package io.waymark.recognition.domain;

import io.waymark.pathways.api.PathwayId;
import io.waymark.recognition.api.AwardBadge;
import io.waymark.recognition.api.AwardId;
import io.waymark.recognition.api.BadgeAwarded;
import io.waymark.recognition.api.BadgeDefined;
import io.waymark.recognition.api.BadgeFace;
import io.waymark.recognition.api.BadgeId;
import io.waymark.recognition.api.BadgeRule;
import io.waymark.recognition.api.DefineBadge;
import io.waymark.recognition.api.EarningFact;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class BadgeTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final BadgeId BADGE = new BadgeId("way.kept");
    private static final BadgeFace FACE = new BadgeFace("Thirty days on", "Keep it to day 30", "day-30", 1);
    private static final BadgeRule TO_30 = new BadgeRule.CommitmentKept(new PathwayId("way"), 30);
    private static final BadgeRule TO_60 = new BadgeRule.CommitmentKept(new PathwayId("way"), 60);
    private static final PersonId MIRA = new PersonId("p-mira");
    private static final PersonId DANIEL = new PersonId("p-daniel");

    @Test
    void theSameDefinitionAgainIsNothing() {
        badge().given(new BadgeDefined(BADGE, 1, FACE, TO_30, NOW))
                .when(new DefineBadge(BADGE, FACE, TO_30, NOW))
                .expectNoEvents();
    }

    @Test
    void anotherDayIsAnotherVersionOfTheRule() {
        badge().given(new BadgeDefined(BADGE, 1, FACE, TO_30, NOW))
                .when(new DefineBadge(BADGE, FACE, TO_60, NOW))
                .expectEvents(new BadgeDefined(BADGE, 2, FACE, TO_60, NOW));
    }

    @Test
    void anAwardIsGivenOnceWhateverEarnsItAgain() {
        EarningFact seen = new EarningFact(EarningFact.Kind.CHECK_IN_SEEN, "e-1", "Asks first", NOW, 30, DANIEL);
        EarningFact again = new EarningFact(EarningFact.Kind.CHECK_IN_SEEN, "e-2", "Asks first", NOW, 30, DANIEL);
        AwardId award = AwardId.of(BADGE, 1, MIRA);
        new AggregateTestFixture<>(Award.class)
                .givenNoPriorActivity()
                .when(new AwardBadge(award, BADGE, 1, MIRA, List.of(seen), NOW))
                .expectEvents(new BadgeAwarded(award, BADGE, 1, MIRA, List.of(seen), NOW));
        new AggregateTestFixture<>(Award.class)
                .given(new BadgeAwarded(award, BADGE, 1, MIRA, List.of(seen), NOW))
                .when(new AwardBadge(award, BADGE, 1, MIRA, List.of(again), NOW.plusSeconds(60)))
                .expectNoEvents();
    }

    private static AggregateTestFixture<Badge> badge() {
        return new AggregateTestFixture<>(Badge.class);
    }
}
