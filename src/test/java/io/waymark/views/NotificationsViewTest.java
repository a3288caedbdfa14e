package io.waymark.views;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.waymark.notifications.api.FindNotificationSettings;
import io.waymark.notifications.api.MailState;
import io.waymark.notifications.api.NotificationKind;
import io.waymark.notifications.api.NotificationSettings;
import io.waymark.notifications.post.Told;
import io.waymark.notifications.sidestate.UnsubscribeLinks;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bell, the list, the settings, the way out of a mail, and the outbox. */
class NotificationsViewTest extends ViewTest {

    private PersonId mira;
    private PersonId daniel;
    private Told told;

    @BeforeEach
    void people() {
        mira = company().person("Mira Osei");
        daniel = company().person("Daniel Kerr");
        told = new Told(app());
    }

    @Test
    void theBellCountsByPushAndIsSaidAloudInWords() {
        signIn(mira);
        go("badges");
        assertThat(bells()).containsOnly("Notifications, nothing new").hasSize(2);
        assertThat(voice()).isEmpty();

        told.tell(mira, "one", NotificationKind.QUESTION_ASKED, daniel);
        pushed("Notifications, 1 new");
        assertThat(voice()).isEqualTo("Notifications, 1 new");

        told.tell(mira, "two", NotificationKind.QUESTION_ASKED, daniel);
        pushed("Notifications, 2 new");
        for (int i = 0; i < 99; i++) {
            told.tell(mira, "more/" + i, NotificationKind.QUESTION_ASKED, daniel);
        }
        pushed("Notifications, more than 99 new");
    }

    @Test
    void openingOneReadsItAndLeadsThere() {
        told.tell(mira, "open", NotificationKind.CONFIRMATION_ASKED, daniel);
        signIn(mira);
        Shown list = go("notifications");
        assertThat(list.says("Daniel Kerr, day 30: have you seen it?")).isTrue();
        assertThat(list.says("1 is new.")).isTrue();
        assertThat(links()).contains("badges?answer=yes");

        String link = links().stream()
                .filter(href -> href.startsWith("notifications/open/"))
                .findFirst()
                .orElseThrow();
        go(link);
        assertThat($(H1.class).single().getText()).isEqualTo("Mira Osei");
        assertThat(told.all(mira).unread()).isZero();
        assertThat(go("notifications").says("All of it is read.")).isTrue();

        signIn(daniel);
        assertThat(go(link).says("Nothing at this place")).isTrue();
    }

    @Test
    void allAreReadByOneButtonAndEarlierOnesComeOnRequest() {
        for (int i = 0; i < 23; i++) {
            told.tell(mira, "many/" + i, NotificationKind.QUESTION_ASKED, daniel);
        }
        signIn(mira);
        go("notifications");
        assertThat(opening()).hasSize(20);
        button("Show earlier ones").click();
        roundTrip();
        assertThat(opening()).hasSize(23);
        assertThat(buttons()).doesNotContain("Show earlier ones");

        button("Mark all as read").click();
        assertThat(told.all(mira).unread()).isZero();
        assertThat(go("notifications?show=40").says("All of it is read.")).isTrue();
        assertThat(opening()).hasSize(23);
    }

    @Test
    void whereThereIsNothingItSaysWhatWillBe() {
        signIn(mira);
        assertThat(go("notifications").says("Nothing yet")).isTrue();
    }

    @Test
    void oneChoosesWhatComesByMail() {
        signIn(mira);
        go("notifications/settings");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Boolean> pace = $(RadioButtonGroup.class).single();
        pace.setValue(true);
        TimePicker until = times().get(1);
        until.setValue(LocalTime.of(19, 0));
        button("Save").click();
        assertThat(until.isInvalid()).isTrue();
        assertThat(until.getErrorMessage()).contains("Choose two different times");
        assertThat(settings()).isEqualTo(NotificationSettings.USUAL);

        until.setValue(LocalTime.of(9, 30));
        $(Checkbox.class).all().stream()
                .filter(box -> "All Saturday and Sunday".equals(box.getLabel()))
                .forEach(box -> box.setValue(false));
        button("Save").click();
        assertThat(Shown.of(UI.getCurrent()).says("Saved.")).isTrue();
        assertThat(settings().daily()).isTrue();
        assertThat(settings().quiet().to()).isEqualTo(LocalTime.of(9, 30));
        assertThat(settings().quiet().weekends()).isFalse();
        assertThat(settings().notByMail()).isEmpty();
    }

    @Test
    void theWayOutOfAMailNeedsAButton() {
        String token = app().bean(UnsubscribeLinks.class).token(mira, Set.of(NotificationKind.BADGE_AWARDED));
        signIn(daniel);
        assertThat(go("notifications/unsubscribe/" + token).says("A new badge")).isTrue();
        assertThat(settings().notByMail()).isEmpty();

        button("Stop these mails").click();
        assertThat(settings().notByMail()).containsExactly(NotificationKind.BADGE_AWARDED);
        assertThat(go("notifications/unsubscribe/" + token).says("do not come any more"))
                .isTrue();
        assertThat(buttons()).doesNotContain("Stop these mails");
        assertThat(go("notifications/unsubscribe/x" + token).says("This link is not complete"))
                .isTrue();
    }

    @Test
    void theOutboxShowsWhatWouldGoOut() {
        PersonId tara = company().person("Tara Finch", Role.SYS_ADMIN);
        told.neverQuiet(mira, false);
        told.tell(mira, "outbox", NotificationKind.CONFIRMATION_ASKED, daniel);
        app().clock().forward(Duration.ofSeconds(11));
        eventually("it is kept", () -> told.mails(mira).getFirst().state() == MailState.KEPT);

        signIn(tara, Role.SYS_ADMIN);
        Shown list = go("outbox?state=kept");
        assertThat(list.says("To Mira Osei")).isTrue();
        assertThat(list.says("No mail server is set up")).isTrue();
        assertThat(go("outbox?state=dead").says("No mail here")).isTrue();
        Shown mail = go("outbox/" + told.mails(mira).getFirst().id().value());
        assertThat($(H1.class).single().getText()).isEqualTo("Daniel Kerr, day 30: have you seen it?");
        assertThat(mail.says("Ask before I tell")).isTrue();

        signIn(mira);
        assertThat(go("outbox").says("To Mira Osei")).isFalse();
    }

    private void pushed(String words) {
        eventually(words, () -> {
            roundTrip();
            runPendingSignalsTasks();
            return bells().stream().allMatch(words::equals);
        });
    }

    private List<String> bells() {
        return $(Anchor.class).all().stream()
                .filter(link -> link.hasClassName("bell"))
                .map(link -> link.getAriaLabel().orElse(""))
                .toList();
    }

    private String voice() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getLast()
                .getElement()
                .getChildren()
                .filter(element -> element.getClassList().contains("vh"))
                .map(element -> element.getTextRecursively())
                .reduce("", String::concat);
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private List<String> opening() {
        return links().stream()
                .filter(href -> href.startsWith("notifications/open/"))
                .toList();
    }

    private List<TimePicker> times() {
        return $(TimePicker.class).all();
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    private Button button(String label) {
        return $(Button.class).all().stream()
                .filter(button -> label.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + label));
    }

    private NotificationSettings settings() {
        return app().ask(Actor.person(mira, Set.of()), new FindNotificationSettings(mira));
    }
}
