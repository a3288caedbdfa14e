package io.waymark.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.waymark.accountability.api.Absence;
import io.waymark.accountability.api.BlockCommitment;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.EnterLeave;
import io.waymark.accountability.api.ExcuseCheckIn;
import io.waymark.accountability.api.FindFollowUps;
import io.waymark.accountability.api.FollowUpView;
import io.waymark.accountability.api.Observed;
import io.waymark.accountability.api.Obstacle;
import io.waymark.accountability.api.WorkingDaysId;
import io.waymark.accountability.support.Committing;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.support.Company;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The team board, as a manager works with it. */
class TeamBoardViewTest extends ViewTest {

    private PersonId manager = new PersonId("p-none");
    private PersonId overdue = manager;
    private PersonId blocked = manager;
    private PersonId idle = manager;
    private Committing committing;

    @BeforeEach
    void team() {
        Company company = company();
        committing = new Committing(app());
        manager = company.person("Tomas Lind");
        overdue = company.person("Zoe Weber");
        blocked = company.person("Yan Haddad");
        idle = company.person("Ann Zielak");
        List.of(overdue, blocked, idle).forEach(one -> company.reportsTo(one, manager));
        committing.commitAccepted(overdue, company.person("Bea Brook"));
        CommitmentId hindered = committing.commit(blocked, idle);
        committing.as(blocked, new BlockCommitment(hindered, Obstacle.NO_TIME, "Calls all day", committing.now()));
        committing.as(manager, new ExcuseCheckIn(hindered, 7, "Away with the customer", committing.now()));
        // Day 7 is asked by now even if it fell on a weekend, and is not over yet.
        app().clock().forward(Duration.ofDays(12));
    }

    @Test
    void whoeverNeedsTheManagerComesFirst() {
        signIn(manager);
        Shown board = go("team");

        assertThat(board.says("3 people. 1 check-in is overdue")).isTrue();
        assertThat(names()).containsExactly("Zoe Weber", "Yan Haddad", "Ann Zielak");
        assertThat(board.says("Need you 2")).isTrue();
        assertThat(board.texts()).anyMatch(text -> text.matches("\\d+ days? over"));
        assertThat(board.says("One-to-one with Zoe")).isTrue();

        go("team?show=need");
        assertThat(names()).containsExactly("Zoe Weber", "Yan Haddad");
    }

    @Test
    @Tag("scenario-13")
    void savingOpensTheNextOneAndNothingTypedIsLostByARefusal() {
        signIn(manager);
        go("team?log=1&person=" + overdue.value());

        test($(RadioButtonGroup.class).single()).selectItem("Blocked");
        test($(TextArea.class).single()).setValue("Mondays are full.");
        press("Save, next person");
        assertThat($(Select.class).all())
                .anyMatch(field -> "Choose what stands in the way.".equals(field.getErrorMessage()));
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Mondays are full.");
        assertThat(logged(overdue)).isEmpty();

        test($(Select.class).all().stream()
                        .filter(Select::isVisible)
                        .findFirst()
                        .orElseThrow())
                .selectItem("No time");
        press("Save, next person");
        assertThat(logged(overdue)).singleElement().satisfies(one -> {
            assertThat(one.observed()).isEqualTo(Observed.BLOCKED);
            assertThat(one.obstacle()).isEqualTo(Obstacle.NO_TIME);
            assertThat(one.note()).isEqualTo("Mondays are full.");
            assertThat(one.commitment()).isNotNull();
        });
        assertThat(shown().says("Saved: Zoe Weber.")).isTrue();
        assertThat(shown().says("Follow-up with Yan Haddad")).isTrue();
        assertThat($(TextArea.class).single().getValue()).isEmpty();
    }

    @Test
    void cancelKeepsWhatWasTypedForLater() {
        signIn(manager);
        go("team?log=1&person=" + idle.value());
        test($(TextArea.class).single()).setValue("About the night shift");
        press("Cancel");
        assertThat($(TextArea.class).exists()).isFalse();
        assertThat(logged(idle)).isEmpty();
        buttons("Log").getLast().click();
        assertThat($(TextArea.class).single().getValue()).isEqualTo("About the night shift");
    }

    @Test
    void aPersonOnLeaveWaitsAtTheEnd() {
        LocalDate today = LocalDate.ofInstant(committing.now(), ZoneId.of("Europe/London"));
        app().send(
                        Actor.person(blocked, Set.of()),
                        new EnterLeave(
                                WorkingDaysId.of(blocked),
                                blocked,
                                new Absence(today.minusDays(1), today.plusDays(1)),
                                committing.now()));
        signIn(manager);
        Shown board = go("team");
        assertThat(names()).containsExactly("Zoe Weber", "Ann Zielak", "Yan Haddad");
        assertThat(board.says("On leave")).isTrue();
    }

    /** All the server does for the page, from the address to the last part of it; the best of some, for others use this machine too. */
    @Test
    void aTeamOfTwentyOneIsThereWithinThreeTenthsOfASecond() {
        Company company = company();
        PersonId lead = company.person("Lead of many");
        IntStream.rangeClosed(1, 21).forEach(i -> {
            PersonId one = company.person("Report " + i);
            company.reportsTo(one, lead);
            committing.commitAccepted(one, idle);
        });
        app().clock().forward(Duration.ofDays(12));
        signIn(lead);
        assertThat(go("team").says("21 people.")).isTrue();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            go("pathways");
            long start = System.nanoTime();
            go("team");
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(300));
    }

    @Test
    void whoManagesNobodyHasNoBoard() {
        signIn(idle);
        assertThat(go("team").says("Nothing at this place")).isTrue();
    }

    private List<FollowUpView> logged(PersonId person) {
        return app().ask(Actor.person(manager, Set.of()), new FindFollowUps(person))
                .all();
    }

    private List<String> names() {
        return shown().texts().stream()
                .filter(List.of("Zoe Weber", "Yan Haddad", "Ann Zielak")::contains)
                .toList();
    }

    private void press(String label) {
        buttons(label).getFirst().click();
        roundTrip();
    }

    private List<Button> buttons(String label) {
        return $(Button.class).all().stream()
                .filter(button -> label.equals(button.getText()))
                .toList();
    }

    private static Shown shown() {
        return Shown.of(com.vaadin.flow.component.UI.getCurrent());
    }
}
