package io.waymark.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.accountability.api.Commitments;
import io.waymark.accountability.api.FindCommitments;
import io.waymark.accountability.support.Committing;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.FindEnrolment;
import io.waymark.people.api.Colleague;
import io.waymark.people.api.FindColleague;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The last step of a pathway: refused without a commitment, refused at the field that lacks something, and finished with one. */
class MakeCommitmentViewTest extends ViewTest {

    private Committing committing;
    private PersonId mira;
    private PersonId daniel;
    private EnrolmentId enrolment;

    @BeforeEach
    void allStepsDone() {
        committing = new Committing(app());
        mira = company().person("Mira Osei");
        daniel = company().person("Daniel Kerr");
        company().reportsTo(mira, daniel);
        enrolment = committing.walk(mira);
        signIn(mira);
    }

    @Test
    @Tag("scenario-01")
    void finishingWithoutACommitmentIsRefusedAndNothingTypedIsLost() {
        Shown pathway = go("pathways/" + committing.pathway().value());
        assertThat(pathway.says("All 1 steps are done. Make one commitment first"))
                .isTrue();
        assertThat(click("Finish the pathway").says("Make one commitment first. Your steps are saved."))
                .isTrue();
        assertThat(status()).isEqualTo(EnrolmentStatus.ACTIVE);

        go(page());
        write("When\u2026", "somebody brings me a problem");
        write("\u2026I will", "ask for their first idea");
        signIn(mira);
        go(page());

        assertThat(field(TextArea.class, "When\u2026").getValue()).isEqualTo("somebody brings me a problem");
        assertThat(field(TextArea.class, "\u2026I will").getValue()).isEqualTo("ask for their first idea");
        assertThat(field(TextField.class, "In short").getValue()).isEqualTo("Ask for their first idea");
        assertThat(go("").says("Make one commitment first")).isTrue();
    }

    @Test
    @Tag("scenario-03")
    void whatIsMissingIsSaidAtItsFieldAndNothingIsMade() {
        go(page());
        write("\u2026I will", "ask for their first idea");
        choose(daniel);
        assertThat(click("Commit and finish").says("Name the moment")).isTrue();
        assertThat(field(TextArea.class, "When\u2026").isInvalid()).isTrue();
        assertThat(field(TextArea.class, "\u2026I will").isInvalid()).isFalse();
        assertThat(scale().isInvalid()).isTrue();

        write("When\u2026", "somebody brings me a problem");
        write("\u2026I will", "");
        scale().setValue(3);
        assertThat(click("Commit and finish").says("Say what you will do")).isTrue();
        assertThat(field(TextArea.class, "\u2026I will").isInvalid()).isTrue();
        assertThat(field(TextArea.class, "When\u2026").getValue()).isEqualTo("somebody brings me a problem");

        assertThat(mine().all()).isEmpty();
        assertThat(status()).isEqualTo(EnrolmentStatus.ACTIVE);
    }

    @Test
    @Tag("scenario-03")
    void nobodyConfirmsThemselves() {
        go(page());
        write("When\u2026", "somebody brings me a problem");
        write("\u2026I will", "ask for their first idea");
        scale().setValue(3);
        ComboBox<Colleague> search = search();
        assertThat(search.getGenericDataView().getItems())
                .as("nobody without a name to look for")
                .isEmpty();
        // Not offered, but sent all the same.
        choose(mira);
        assertThat(click("Commit and finish").says("Choose somebody else. Nobody confirms themselves."))
                .isTrue();
        assertThat(confirmers().isInvalid()).isTrue();
        assertThat(mine().all()).isEmpty();
    }

    @Test
    void committedAndFinishedAtOnce() {
        Shown page = go(page());
        assertThat(page.says("When you will be asked")).isTrue();
        assertThat(page.says("Day 90")).isTrue();
        assertThat(page.says("1 of 3 open after this one")).isTrue();
        write("When\u2026", "somebody brings me a problem");
        write("\u2026I will", "ask for their first idea");
        scale().setValue(3);
        choose(daniel);
        assertThat(see().says("As Daniel will read it")).isTrue();
        assertThat(see().says("When somebody brings me a problem, I will ask for their first idea."))
                .isTrue();

        Shown made = click("Commit and finish");

        assertThat(made.says("is finished, and your commitment is made.")).isTrue();
        assertThat(status()).isEqualTo(EnrolmentStatus.COMPLETED);
        assertThat(mine().all()).hasSize(1);
        assertThat(mine().all().getFirst().baseline()).isEqualTo(3);
        assertThat(mine().all().getFirst().confirming().who()).isEqualTo(daniel);
        assertThat(go("pathways/" + committing.pathway().value()).says("You completed this pathway"))
                .isTrue();
        assertThat(go(page()).says("You have made your commitment")).isTrue();
    }

    @Test
    void whereItWasMadeElsewhereThePageOffersToFinish() {
        committing.as(mira, committing.wish(mira, enrolment, daniel, "elsewhere"));
        assertThat(go(page()).says("You have made your commitment: Ask before I tell"))
                .isTrue();
        click("Finish \u201cAsk first\u201d");
        assertThat(status()).isEqualTo(EnrolmentStatus.COMPLETED);
    }

    @Test
    void somebodyElsesLastStepIsNothing() {
        signIn(daniel);
        assertThat(go(page()).says("Nothing at this place")).isTrue();
    }

    private String page() {
        return "commitments/new/" + enrolment.value();
    }

    private void write(String label, String text) {
        test(field(TextArea.class, label)).setValue(text);
        see();
    }

    private void choose(PersonId person) {
        search().setValue(app().ask(Actor.person(mira, Set.of()), new FindColleague(person)));
        see();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Colleague> search() {
        return $(ComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> scale() {
        return field(RadioButtonGroup.class, "How often do you do this today?");
    }

    private RadioButtonGroup<?> confirmers() {
        return field(RadioButtonGroup.class, "Who will notice?");
    }

    private EnrolmentStatus status() {
        return app().ask(Actor.person(mira, Set.of()), new FindEnrolment(enrolment))
                .status();
    }

    private Commitments mine() {
        return app().ask(Actor.person(mira, Set.of()), new FindCommitments(mira));
    }
}
