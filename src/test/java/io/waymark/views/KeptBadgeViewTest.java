package io.waymark.views;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.ConfirmCheckIn;
import io.waymark.accountability.support.Committing;
import io.waymark.recognition.api.AwardId;
import io.waymark.recognition.api.BadgeId;
import io.waymark.shared.PersonId;
import org.junit.jupiter.api.Test;

/** A badge for a kept commitment, from within reach to its page, and what it says of why one has it. */
class KeptBadgeViewTest extends ViewTest {

    @Test
    void fromWithinReachToWhyOneHasIt() {
        Committing committing = new Committing(app(), 7);
        PersonId mira = company().person("Mira Osei");
        PersonId daniel = company().person("Daniel Kerr");
        BadgeId badge = new BadgeId(committing.pathway().value() + ".kept-7");
        CommitmentId id = committing.commitAccepted(mira, daniel);
        signIn(mira);
        Shown wall = go("badges");
        assertThat(wall.says("0 of 1 check-in seen")).isTrue();
        assertThat(wall.texts()).anyMatch(text -> text.matches("Day 7 is on .+ at the earliest"));
        assertThat(wall.says("a commitment kept, and seen")).isTrue();
        assertThat(
                        go("badges/" + badge.value())
                                .says(
                                        "Keep a commitment out of “Ask first” to day 7: answered yes, and seen by whoever confirms it"))
                .isTrue();

        committing.goTo(committing.checkIn(mira, id, 7).dueAt());
        assertThat(go("badges").says("Day 7 waits for your answer")).isTrue();
        committing.as(mira, committing.answer(id, 7, CheckInAnswer.YES));
        assertThat(go("badges").says("Day 7 answered, Daniel Kerr is next")).isTrue();
        committing.as(daniel, new ConfirmCheckIn(id, 7, daniel, true, null, committing.now()));
        eventually(
                "it is awarded",
                () -> !app().events(AwardId.of(badge, 1, mira).value()).isEmpty());

        eventually("the wall has it", () -> go("badges").says("Practice"));
        Shown page = go("badges/" + badge.value());
        assertThat(page.texts())
                .anyMatch(text -> text.matches("\\d+ \\w+: you committed to “Tries things out”"))
                .anyMatch(text -> text.matches("\\d+ \\w+: you answered yes on day 7"))
                .anyMatch(text -> text.matches("\\d+ \\w+: Daniel Kerr had seen it"))
                .anyMatch(text -> text.equals("Daniel Kerr had seen it, day 7"));
        assertThat(go("history/badge/" + badge.value()).says("Earned “Kept to 7” by what was done, rule version 1"))
                .isTrue();

        signIn(daniel);
        Shown his = go("badges/" + badge.value());
        assertThat(his.texts()).noneMatch(text -> text.contains("you committed to"));
        assertThat(go("pathways/" + committing.pathway().value()).says("Kept to 7, for a commitment kept to day 7"))
                .isTrue();
    }
}
