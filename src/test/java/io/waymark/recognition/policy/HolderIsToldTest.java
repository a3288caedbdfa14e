package io.waymark.recognition.policy;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.notifications.api.FindNotifications;
import io.waymark.notifications.api.NotificationKind;
import io.waymark.notifications.api.NotificationView;
import io.waymark.pathways.api.PathwayId;
import io.waymark.recognition.api.AwardBadge;
import io.waymark.recognition.api.AwardId;
import io.waymark.recognition.api.BadgeId;
import io.waymark.recognition.api.EarningFact;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.SamplePathway;
import io.waymark.support.SharedApp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever earns a badge is told, unless that was long before it came to be known. */
@ExtendWith(SharedApp.class)
class HolderIsToldTest {

    private final EmbeddedApp app;
    private final Company company;

    HolderIsToldTest(EmbeddedApp app, Company company) {
        this.app = app;
        this.company = company;
    }

    @Test
    void aBadgeOfTodayIsToldAndOneOfImportedHistoryIsNot() {
        PersonId veteran = company.person("Vera Long");
        PersonId learner = company.person("Mira Osei");
        PathwayId pathway = new PathwayId(Company.fresh("way"));
        company.publish(SamplePathway.of(pathway, "Told of a badge"));
        BadgeId badge = new BadgeId(pathway.value() + ".done");
        Instant now = app.clock().instant();

        award(badge, veteran, now.minus(Duration.ofDays(30)));
        award(badge, learner, now);

        // One policy handles both in order: once the second is told, the first will not be any more.
        eventually("the learner is told", () -> !told(learner).isEmpty());
        assertThat(told(learner)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(NotificationKind.BADGE_AWARDED);
            assertThat(one.title()).startsWith("New badge: ");
            assertThat(one.path()).isEqualTo("badges/" + badge.value());
        });
        assertThat(told(veteran)).isEmpty();
    }

    private void award(BadgeId badge, PersonId person, Instant at) {
        EarningFact fact = EarningFact.completed(EarningFact.Kind.PATHWAY_COMPLETED, "event", "Told of a badge", at);
        app.send(
                Actor.system("test"),
                new AwardBadge(AwardId.of(badge, 1, person), badge, 1, person, List.of(fact), at));
    }

    private List<NotificationView> told(PersonId person) {
        return app.ask(Actor.person(person, Set.of()), new FindNotifications(person, null, 10))
                .notifications();
    }
}
