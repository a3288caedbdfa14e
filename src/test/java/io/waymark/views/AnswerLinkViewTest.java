package io.waymark.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.waymark.accountability.api.AnswerByLink;
import io.waymark.accountability.api.AnswerLinkView;
import io.waymark.accountability.api.AnswerLinks;
import io.waymark.accountability.api.AnswerView;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.CheckInAnswered;
import io.waymark.accountability.api.CheckInCorrected;
import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.FindAnswerLink;
import io.waymark.accountability.support.Committing;
import io.waymark.platform.axon.MessageOrigin;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A link in a mail: it answers one check-in of one person, until that can be answered no more, by a press and never by being opened. */
class AnswerLinkViewTest extends ViewTest {

    private Committing committing;
    private PersonId mira;
    private CommitmentId id;

    @BeforeEach
    void somebodyIsAsked() {
        committing = new Committing(app());
        mira = company().person("Mira Osei");
        id = committing.commitAccepted(mira, company().person("Daniel Kerr"));
        committing.goTo(checkIn(7).dueAt().plusSeconds(60));
    }

    @Test
    void openingSendsNothingOnePressDoes() {
        visit();
        Shown page = go(link(7, CheckInAnswer.PARTLY));
        assertThat(page.says("When somebody brings me their problem")).isTrue();
        assertThat(checkIn(7).answer()).isNull();

        assertThat(click("Send: Partly").says("Answered: Partly.")).isTrue();
        assertThat(checkIn(7).answer())
                .isNotNull()
                .extracting(AnswerView::answer)
                .isEqualTo(CheckInAnswer.PARTLY);
    }

    @Test
    void anotherAnswerCanBeChosenBeforeItIsSent() {
        visit();
        go(link(7, CheckInAnswer.YES));
        click("Not yet");
        click("Send: Not yet");
        assertThat(checkIn(7).answer())
                .isNotNull()
                .extracting(AnswerView::answer)
                .isEqualTo(CheckInAnswer.NOT_YET);
    }

    @Test
    void replayedItIsOneEventAndChangesNothing() {
        String token = token(7);
        answer(token, CheckInAnswer.YES);
        answer(token, CheckInAnswer.YES);
        assertThat(committing.events(id, CheckInAnswered.class)).isEqualTo(1);
        assertThat(refusal(() -> answer(token, CheckInAnswer.NOT_YET))).isEqualTo("answer-link-used");
        assertThat(committing.events(id, CheckInCorrected.class)).isZero();
        visit();
        assertThat(go("answer/" + token + "?answer=not-yet").says("Answered: Yes."))
                .isTrue();
    }

    @Test
    void answeredInTheNameOfThePerson() {
        answer(token(7), CheckInAnswer.YES);
        assertThat(app().events(id.value()).getLast().getMetaData().get(MessageOrigin.ACTOR))
                .isEqualTo("person:" + mira.value());
    }

    @Test
    void forgedOrChangedItIsNothing() {
        String token = token(7);
        String other = token(30);
        String swapped = token.substring(0, 43) + other.substring(43);
        for (String forged : List.of(
                swapped, token.substring(0, token.length() - 4), token.substring(1), "x", "a".repeat(60), "%%%")) {
            assertThat(refusal(() -> answer(forged, CheckInAnswer.YES))).isEqualTo("answer-link-wrong");
            assertThat(state(forged)).isEqualTo(AnswerLinkView.State.WRONG);
        }
        assertThat(checkIn(7).answer()).isNull();
        visit();
        assertThat(go("answer/" + swapped).says("This link was not made here")).isTrue();
    }

    @Test
    void madeForSomebodyElseItIsNothing() {
        PersonId ada = company().person("Ada Lund");
        String token =
                tokenOf(links().path(id, ada, 7, CheckInAnswer.YES, checkIn(7).missedAt()));
        assertThat(refusal(() -> answer(token, CheckInAnswer.YES))).isEqualTo("answer-link-wrong");
        assertThat(checkIn(7).answer()).isNull();
    }

    @Test
    void forAnotherDayItAnswersThatDayOnly() {
        String token = token(30);
        assertThat(refusal(() -> answer(token, CheckInAnswer.YES))).isEqualTo("check-in-not-due");
        assertThat(checkIn(7).answer()).isNull();
        String none =
                tokenOf(links().path(id, mira, 8, CheckInAnswer.YES, checkIn(7).missedAt()));
        assertThat(refusal(() -> answer(none, CheckInAnswer.YES))).isEqualTo("answer-link-over");
    }

    @Test
    void expiredItSaysWhatToDo() {
        String token = token(7);
        committing.goTo(checkIn(7).missedAt().plusSeconds(1));
        assertThat(refusal(() -> answer(token, CheckInAnswer.YES))).isEqualTo("answer-link-over");
        visit();
        assertThat(go("answer/" + token).says("can be answered no more")).isTrue();
        assertThat(checkIn(7).answer()).isNull();
    }

    private String link(int day, CheckInAnswer answer) {
        return links().path(id, mira, day, answer, checkIn(day).missedAt());
    }

    private String token(int day) {
        return tokenOf(link(day, CheckInAnswer.YES));
    }

    private static String tokenOf(String path) {
        return path.substring("answer/".length(), path.indexOf('?'));
    }

    private AnswerLinks links() {
        return app().bean(AnswerLinks.class);
    }

    private CheckInView checkIn(int day) {
        return committing.checkIn(mira, id, day);
    }

    private void answer(String token, CheckInAnswer answer) {
        app().send(Actor.NOBODY, new AnswerByLink(token, answer, committing.now()));
    }

    private AnswerLinkView.State state(String token) {
        return app().ask(Actor.NOBODY, new FindAnswerLink(token, committing.now()))
                .state();
    }

    private static String refusal(ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(Rejection.class, work).code();
    }
}
