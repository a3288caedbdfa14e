package io.waymark.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.CompleteStep;
import io.waymark.pathways.api.DraftPathway;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.StepId;
import io.waymark.platform.security.AuditLog;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.SamplePathway;
import java.time.Instant;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The pages of histories, as their readers see them. */
class HistoryViewTest extends ViewTest {

    private static final String THOUGHT = "I spoke first again.";

    @Test
    void aLearnerSeesTheirWordsTheirManagerDoesNotAndAStrangerSeesNothing() {
        Company company = company();
        PersonId learner = company.person("Ada");
        PersonId manager = company.person("Ben");
        PersonId stranger = company.person("Cleo");
        company.reportsTo(learner, manager);
        PathwayId pathway = new PathwayId(Company.fresh("way"));
        company.publish(SamplePathway.of(pathway, "The way"));
        EnrolmentId enrolment = company.enrol(learner, pathway);
        app().send(
                        Actor.person(learner, Set.of()),
                        new CompleteStep(
                                enrolment,
                                new StepId("look"),
                                new Answer.Seen(),
                                app().clock().instant()));
        app().send(
                        Actor.person(learner, Set.of()),
                        new CompleteStep(
                                enrolment,
                                new StepId("think"),
                                new Answer.Reflection(THOUGHT),
                                app().clock().instant()));
        String place = "history/enrolment/" + enrolment.value();

        signIn(learner);
        Shown mine = go(place);
        assertThat(mine.says(THOUGHT)).isTrue();
        assertThat(mine.says("Set out on \u201cThe way\u201d, version 1")).isTrue();
        assertThat(go(place + "?on=2020-02-02").says("It did not exist yet on 2 February 2020."))
                .isTrue();
        assertThat(go(place + "?on=someday").says("That is no day.")).isTrue();
        assertThat(go("pathways/" + pathway.value()).says("History")).isTrue();

        signIn(manager);
        Shown theirs = go(place);
        assertThat(theirs.says("Completed the step \u201cStep think\u201d")).isTrue();
        assertThat(theirs.says(THOUGHT)).isFalse();
        assertThat(theirs.says("Wrote at")).isFalse();

        signIn(stranger);
        Instant start = app().clock().instant();
        Shown nothing =
                go("history/enrolment/" + EnrolmentId.of(stranger, pathway).value());
        assertThat(go(place).texts()).isEqualTo(nothing.texts());
        assertThat(nothing.says("Nothing at this place")).isTrue();
        assertThat(app().bean(AuditLog.class).since(start, 1_000)).anySatisfy(entry -> {
            assertThat(entry.actor()).isEqualTo("person:" + stranger.value());
            assertThat(entry.subject()).isEqualTo(learner.value());
        });
    }

    @Test
    void whatIsFurtherBackComesWhenItIsAskedFor() {
        Company company = company();
        PersonId author = company.person("Hanna", Role.LD_ADMIN);
        PathwayId pathway = new PathwayId(Company.fresh("way"));
        IntStream.rangeClosed(1, 23)
                .forEach(number -> app().send(
                                Actor.person(author, Set.of(Role.LD_ADMIN)),
                                new DraftPathway(
                                        pathway,
                                        SamplePathway.of(pathway, "Title " + number),
                                        app().clock().instant())));
        signIn(author, Role.LD_ADMIN);
        assertThat(drafts(go("history/pathway/" + pathway.value()))).isEqualTo(20);
        test($(Button.class).withText("Show earlier").single()).click();
        runPendingSignalsTasks();
        roundTrip();
        assertThat(drafts(Shown.of(com.vaadin.flow.component.UI.getCurrent()))).isEqualTo(23);
        assertThat($(Button.class).withText("Show earlier").all()).isEmpty();
    }

    private static long drafts(Shown shown) {
        return shown.texts().stream()
                .filter(text -> text.startsWith("Version 1 was drafted"))
                .count();
    }
}
