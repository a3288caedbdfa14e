package io.waymark.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import io.waymark.accountability.api.BlockCommitment;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.ConfirmationView;
import io.waymark.accountability.api.ConfirmingView;
import io.waymark.accountability.api.FindEntrusted;
import io.waymark.accountability.api.Obstacle;
import io.waymark.accountability.support.Committing;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for whoever confirms, one after the other, and what nobody else gets to see. */
class ConfirmingViewTest extends ViewTest {

    private Committing committing;
    private PersonId mira;
    private PersonId daniel;

    @BeforeEach
    void people() {
        committing = new Committing(app());
        mira = company().person("Mira Osei");
        daniel = company().person("Daniel Kerr");
    }

    @Test
    void askedAndAccepted() {
        CommitmentId id = committing.commit(mira, daniel);
        signIn(daniel);
        Shown inbox = go("confirming");
        assertThat(inbox.says("Mira asks: will you notice?")).isTrue();
        assertThat(inbox.says("I confirm (1 waiting)")).isTrue();

        assertThat(click("Yes, I will notice").says("You confirm it for Mira from now on."))
                .isTrue();
        assertThat(committing.view(mira, id).confirming().state()).isEqualTo(ConfirmingView.State.ACCEPTED);
        assertThat(see().says("Nobody is waiting for you")).isTrue();
        assertThat(see().says("You confirm 1 commitment")).isTrue();
    }

    @Test
    void declined() {
        CommitmentId id = committing.commit(mira, daniel);
        signIn(daniel);
        go("confirming");
        assertThat(click("No, thanks").says("Mira chooses somebody else.")).isTrue();
        assertThat(committing.view(mira, id).confirming().who()).isNull();
        assertThat(go("confirming/" + id).says("Nothing at this place")).isTrue();
    }

    @Test
    void askedFirstThenNotSeenThenSeen() {
        CommitmentId id = answered(CheckInAnswer.PARTLY);
        signIn(daniel);
        Shown inbox = go("confirming");
        assertThat(inbox.says("Mira asks: did you see it?")).isTrue();
        assertThat(inbox.says("Partly")).isTrue();

        assertThat(click("Ask Mira this first").says("Write your question.")).isTrue();
        write("Which day was it?");
        assertThat(click("Ask Mira this first").says("Which day was it?")).isTrue();

        write("Not in our meetings.");
        assertThat(click("Not seen yet").says("Said: not seen yet.")).isTrue();
        assertThat(state(id)).isEqualTo(ConfirmationView.State.NOT_SEEN);
        assertThat(click("I have seen it now").says("Said: seen.")).isTrue();
        assertThat(state(id)).isEqualTo(ConfirmationView.State.SEEN);
    }

    @Test
    void severalAreDealtWithOneAfterTheOther() {
        CommitmentId first = answered(CheckInAnswer.YES);
        PersonId ada = company().person("Ada Lund");
        CommitmentId second = committing.commitAccepted(ada, daniel);
        committing.goTo(committing.checkIn(ada, second, 7).dueAt().plusSeconds(60));
        committing.as(ada, committing.answer(second, 7, CheckInAnswer.YES));
        signIn(daniel);
        assertThat(go("confirming").says("I confirm (2 waiting)")).isTrue();
        click("Seen it");
        click("Seen it");
        assertThat(state(first)).isEqualTo(ConfirmationView.State.SEEN);
        assertThat(committing.checkIn(ada, second, 7).confirmation().state()).isEqualTo(ConfirmationView.State.SEEN);
        assertThat(see().says("Nobody is waiting for you")).isTrue();
    }

    @Test
    void givenUpFromThePageOfOne() {
        CommitmentId id = answered(CheckInAnswer.YES);
        signIn(daniel);
        assertThat(go("confirming/" + id).says("Mira asks: did you see it?")).isTrue();
        click("I cannot confirm this any more");
        assertThat(committing.view(mira, id).confirming().who()).isNull();
        assertThat(see().says("You confirm it no more.")).isTrue();
    }

    @Test
    void whatHindersSomebodyIsNotToldToWhoeverConfirms() {
        CommitmentId id = answered(CheckInAnswer.YES);
        committing.as(mira, new BlockCommitment(id, Obstacle.NO_SUPPORT, "Nobody backs me.", committing.now()));
        signIn(daniel);
        assertThat(go("confirming/" + id).says("Nobody backs me.")).isFalse();
        assertThat(app().ask(Actor.person(daniel, Set.of()), new FindEntrusted(id))
                        .hindrance())
                .isNull();
        assertThat(committing.view(mira, id).hindrance()).isNotNull();
    }

    @Test
    void nobodyElseSeesIt() {
        CommitmentId id = answered(CheckInAnswer.YES);
        signIn(company().person("Ada Lund"));
        assertThat(go("confirming/" + id).says("Nothing at this place")).isTrue();
        assertThat(go("confirming").says("Nobody is waiting for you")).isTrue();
    }

    private CommitmentId answered(CheckInAnswer answer) {
        CommitmentId id = committing.commitAccepted(mira, daniel);
        committing.goTo(committing.checkIn(mira, id, 7).dueAt().plusSeconds(60));
        committing.as(mira, committing.answer(id, 7, answer));
        return id;
    }

    private ConfirmationView.State state(CommitmentId id) {
        return committing.checkIn(mira, id, 7).confirmation().state();
    }

    private void write(String text) {
        test(field(TextField.class, "A line for Mira, if you like")).setValue(text);
        see();
    }
}
