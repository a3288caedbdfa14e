package io.waymark.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.accountability.api.AnswerView;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.ConfirmCheckIn;
import io.waymark.accountability.api.DeclineConfirming;
import io.waymark.accountability.api.ExcuseCheckIn;
import io.waymark.accountability.api.Outcome;
import io.waymark.accountability.api.WakeCommitment;
import io.waymark.accountability.support.Committing;
import io.waymark.people.api.Colleague;
import io.waymark.people.api.FindColleague;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One's commitments and their check-ins: answered in one click, changed, and every state saying why. */
class CheckInViewTest extends ViewTest {

    private Committing committing;
    private PersonId mira;
    private PersonId daniel;
    private CommitmentId id;

    @BeforeEach
    void somebodyHasCommitted() {
        committing = new Committing(app());
        mira = company().person("Mira Osei");
        daniel = company().person("Daniel Kerr");
        id = committing.commitAccepted(mira, daniel);
    }

    @Test
    void withoutAnyThePageSaysWhereTheyComeFrom() {
        signIn(company().person("Ada Lund"));
        assertThat(go("commitments").says("No commitment yet")).isTrue();
        assertThat(go("").says("Your commitments")).isFalse();
    }

    @Test
    void beforeItIsDueThereIsNothingToAnswer() {
        signIn(mira);
        assertThat(go("check-ins/" + id + "/7").says("There is nothing to answer before."))
                .isTrue();
        assertThat(buttons()).doesNotContain("Yes");
        assertThat(go("commitments/" + id).says("You will be asked on")).isTrue();
        assertThat(go("check-ins/" + id + "/8").says("Nothing at this place")).isTrue();
    }

    @Test
    void answeredOnTheHomePageInOneClickAndChangedThere() {
        due(7);
        signIn(mira);
        assertThat(go("").says("Day 7: how is it going?")).isTrue();
        assertThat(go("").says("Daniel is asked whether they saw it.")).isTrue();

        assertThat(click("Partly").says("Saved: Partly.")).isTrue();
        assertThat(given(7)).isEqualTo(CheckInAnswer.PARTLY);
        assertThat(click("Yes").says("Saved: Yes.")).isTrue();
        assertThat(given(7)).isEqualTo(CheckInAnswer.YES);
        assertThat(go("").says("Day 7: how is it going?")).isFalse();
    }

    @Test
    void aLineAndARatingFollowAndTheAnswerCanBeChangedBack() {
        due(7);
        signIn(mira);
        go("check-ins/" + id + "/7");
        assertThat(click("Yes").says("Daniel has been asked whether they saw it."))
                .isTrue();
        test(field(TextField.class, "A line, if you like")).setValue("With two of five.");
        scale().setValue(6);
        assertThat(click("Add these").says("Added.")).isTrue();
        AnswerView with = committing.checkIn(mira, id, 7).answer();
        assertThat(with).isNotNull();
        assertThat(with.line()).isEqualTo("With two of five.");
        assertThat(with.rating()).isEqualTo(6);

        assertThat(click("Not yet").says("There is nothing to see yet")).isTrue();
        click("Undo, back to \u201cYes\u201d");
        assertThat(given(7)).isEqualTo(CheckInAnswer.YES);

        committing.as(daniel, new ConfirmCheckIn(id, 7, daniel, true, "In the stand-up.", committing.now()));
        // The window was open all the while: its button answers with the reason.
        assertThat(click("Partly").says("This was answered for good.")).isTrue();
        assertThat(go("check-ins/" + id + "/7").says("Daniel has seen it.")).isTrue();
        assertThat(see().says("In the stand-up.")).isTrue();
        assertThat(given(7)).isEqualTo(CheckInAnswer.YES);
    }

    @Test
    void missedSaysWhenItWasAskedAndWhenTheNextIs() {
        due(7);
        wake();
        committing.goTo(committing.checkIn(mira, id, 7).missedAt().plusSeconds(60));
        wake();
        signIn(mira);
        Shown page = go("check-ins/" + id + "/7");
        assertThat(page.says("No answer to day 7.")).isTrue();
        assertThat(page.says("Day 30 is on")).isTrue();
        assertThat(buttons()).doesNotContain("Yes");
        assertThat(go("commitments/" + id).says("missed on")).isTrue();
    }

    @Test
    void excusedSaysWhy() {
        company().reportsTo(mira, daniel);
        committing.as(daniel, new ExcuseCheckIn(id, 7, "You were at the fair.", committing.now()));
        signIn(mira);
        Shown page = go("check-ins/" + id + "/7");
        assertThat(page.says("Day 7 was left out.")).isTrue();
        assertThat(page.says("You were at the fair.")).isTrue();
    }

    @Test
    void rewordedBlockedAndClosed() {
        signIn(mira);
        go("commitments/" + id);
        click("Reword it (2 left)");
        test(field(TextArea.class, "\u2026I will")).setValue("wait for their second idea");
        assertThat(click("Save the new words").says("wait for their second idea"))
                .isTrue();
        assertThat(buttons()).contains("Reword it (1 left)");

        click("Something blocks me");
        assertThat(click("Say so").says("Blocked: No time")).isTrue();
        click("The way is free again");
        assertThat(click("Yes, nothing blocks me any more").says("Blocked: No time"))
                .isFalse();

        click("Close it");
        outcome().setValue(Outcome.DROPPED);
        assertThat(click("Close the commitment").says("Write the reason in a few words."))
                .isTrue();
        test(field(TextField.class, "Why")).setValue("Another team now.");
        assertThat(click("Close the commitment").says("Another team now.")).isTrue();
        assertThat(committing.view(mira, id).isOpen()).isFalse();
        assertThat(buttons()).doesNotContain("Close it");
        assertThat(go("commitments").says("Closed")).isTrue();
    }

    @Test
    void whoeverDeclinedIsReplaced() {
        committing.as(daniel, new DeclineConfirming(id, daniel, committing.now()));
        PersonId karin = company().person("Karin Vogt");
        signIn(mira);
        assertThat(go("commitments/" + id).says("Choose somebody else below.")).isTrue();
        click("Choose who confirms");
        assertThat(click("Ask them").says("Choose who will notice")).isTrue();
        search().setValue(app().ask(Actor.person(mira, Set.of()), new FindColleague(karin)));
        assertThat(click("Ask them").says("Karin Vogt was asked on")).isTrue();
        assertThat(committing.view(mira, id).confirming().who()).isEqualTo(karin);
    }

    @Test
    void somebodyElsesIsNothing() {
        signIn(company().person("Ada Lund"));
        assertThat(go("commitments/" + id).says("Nothing at this place")).isTrue();
        assertThat(go("check-ins/" + id + "/7").says("Nothing at this place")).isTrue();
    }

    private void due(int day) {
        committing.goTo(committing.checkIn(mira, id, day).dueAt().plusSeconds(60));
    }

    private void wake() {
        app().send(Actor.system("test"), new WakeCommitment(id, committing.now()));
    }

    private CheckInAnswer given(int day) {
        AnswerView answer = committing.checkIn(mira, id, day).answer();
        assertThat(answer).isNotNull();
        return answer.answer();
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Colleague> search() {
        return $(ComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> scale() {
        return field(RadioButtonGroup.class, "How often now?");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Outcome> outcome() {
        return field(RadioButtonGroup.class, "How did it end?");
    }
}
