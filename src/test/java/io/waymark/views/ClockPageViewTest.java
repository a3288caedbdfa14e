package io.waymark.views;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import io.waymark.platform.ui.ClockBanner;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The clock of a trial goes on from its page, and everybody is told that it is ahead. */
class ClockPageViewTest extends ViewTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void aSystemAdminJumpsAndEverybodySeesTheBanner() {
        PersonId tara = company().person("Tara Quill", Role.SYS_ADMIN);
        PersonId mira = company().person("Mira Osei");
        Instant before = now();
        signIn(tara, Role.SYS_ADMIN);
        Shown page = go("jump-ahead");
        assertThat(page.says("Ahead of the real time")).isTrue();
        assertThat(page.says("Not at all")).isTrue();
        assertThat(banner().isVisible()).isFalse();

        assertThat(click("Jump to that day").says("This field is needed")).isTrue();
        field(DatePicker.class, "To a day").setValue(today().minusDays(1));
        assertThat(click("Jump to that day").says("The clock goes forward alone"))
                .isTrue();
        field(DatePicker.class, "To a day").setValue(today().plusDays(800));
        assertThat(click("Jump to that day").says("One jump goes 366 days at most"))
                .isTrue();
        assertThat(Duration.between(before, now())).isLessThan(Duration.ofHours(1));

        click("7 days");
        eventually("arrived", () -> go("jump-ahead").says("The clock has arrived"));
        assertThat(today()).isEqualTo(LocalDate.ofInstant(before, LONDON).plusDays(7));
        assertThat(words()).contains("The clock is 7 days ahead: today is " + full(today()));
        assertThat(link().isVisible()).isTrue();

        field(DatePicker.class, "To a day").setValue(today().plusDays(2));
        click("Jump to that day");
        eventually(
                "arrived again",
                () -> today().equals(LocalDate.ofInstant(before, LONDON).plusDays(9)));
        eventually("the open window is told", () -> {
            see();
            return words().contains(full(today()));
        });

        signIn(mira);
        go("account");
        assertThat(words()).contains("today is " + full(today()));
        assertThat(link().isVisible()).isFalse();
        assertThat(go("jump-ahead").says("It says")).isFalse();

        visit();
        go("sign-in");
        assertThat(banner().isVisible()).isTrue();
        Element signIn = UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getLast()
                .getElement();
        assertThat(banner().getElement().getParent()).isEqualTo(signIn.getParent());
        assertThat(signIn.getParent().indexOfChild(banner().getElement()))
                .as("above the page")
                .isLessThan(signIn.getParent().indexOfChild(signIn));
    }

    @Test
    void whatIsDueNextIsNamed() {
        signIn(company().person("Tara Quill", Role.SYS_ADMIN), Role.SYS_ADMIN);
        go("jump-ahead");
        assertThat($(Button.class).all()).anyMatch(button -> button.getText().equals("30 days"));
        new io.waymark.accountability.support.Committing(app())
                .commitAccepted(company().person("Ada Novak"), company().person("Ben Osei"));
        assertThat(go("jump-ahead").says(": ")).isTrue();
        assertThat(go("jump-ahead").texts())
                .anyMatch(text -> text.startsWith("Something about a commitment") || text.startsWith("Mails go out"));
    }

    private Instant now() {
        return app().bean(Clock.class).instant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), LONDON);
    }

    private ClockBanner banner() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().isEmpty()
                ? null
                : com.vaadin.flow.component.ComponentUtil.getData(UI.getCurrent(), ClockBanner.class);
    }

    private String words() {
        return banner().getElement().getTextRecursively();
    }

    private Anchor link() {
        return banner().getChildren()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String full(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Locale.UK)
                .format(day);
    }
}
