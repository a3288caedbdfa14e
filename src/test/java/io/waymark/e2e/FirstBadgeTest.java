package io.waymark.e2e;

import static com.codeborne.selenide.Condition.exist;
import static com.codeborne.selenide.Condition.innerText;
import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.$$;
import static com.codeborne.selenide.Selenide.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.Selenide;
import io.waymark.e2e.Browser.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The main job, from the catalogue to the badge, on a desktop and on a phone. Where something may have been scrolled out of sight its
 * inner text is asked for: the driver counts as text only what is in sight.
 */
@Tag("scenario-06")
class FirstBadgeTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"DESKTOP, daniel", "PHONE, salma"})
    void aLearnerEnrolsCompletesEveryKindOfStepAndSeesTheBadgeWithItsReason(Screen screen, String account)
            throws IOException {
        signIn(account, screen, false);
        earn();

        $("h1").shouldHave(text("Share what you know"));
        $(".notice.ok").shouldHave(innerText("You completed this pathway"));
        open("/badges");
        $$("li.card").findBy(text("Know-how shared")).shouldHave(text("You completed “Share what you know”"));
        press($$("li.card").findBy(text("Know-how shared")).$("a.card-link"));
        $("h1").shouldHave(text("Know-how shared"));
        $("table").shouldHave(text("You completed the step “What only you know”"));
        assertThat($$("table tbody tr")).hasSizeGreaterThanOrEqualTo(8);
        Browser.screenshot("badge-" + screen);
        Browser.assertConsoleClean("the whole way");
    }

    /** All of one pathway, from the catalogue to its badge. */
    static void earn() throws IOException {
        open("/pathways");
        press($$("main h2 a").findBy(text("Share what you know")));
        $("h1").shouldHave(text("Share what you know"));
        press($$("vaadin-button").findBy(text("Set out")));
        press($$("a.btn.primary").findBy(text("Continue")));

        done("What only you know");
        reflect("One thing worth sharing", "How we calibrate the older probes.");
        $("h1").shouldHave(text("Twenty minutes at the bench"));
        done("Twenty minutes at the bench");
        evidence("Plan 20 minutes", "TEXT");
        failTheQuizThenPassIt();
        evidence("Watch somebody use it", "FILE");
        reflect("What they did", "She asked for the list of settings.");
        commit();
        open("/pathways/share-what-you-know");
    }

    /** Refused without a commitment, finished with one. */
    private static void commit() {
        $(".notice.wait").shouldHave(innerText("Make one commitment first"));
        press($$("vaadin-button").findBy(text("Finish the pathway")));
        $(".notice.bad").shouldHave(innerText("Make one commitment first. Your steps are saved."));
        press($$("a.btn.primary").findBy(text("Make one commitment")));
        $("h1").shouldHave(text("Make one commitment"));
        $$("vaadin-text-area textarea").get(0).setValue("somebody asks me how I do it");
        $$("vaadin-text-area textarea").get(1).setValue("show it to them at the bench the same week");
        press($$("vaadin-radio-group.scale vaadin-radio-button").get(2));
        press($$("vaadin-radio-group.opts vaadin-radio-button").first());
        press($$("vaadin-button").findBy(text("Commit and finish")));
        $(".notice.ok").shouldHave(innerText("is finished, and your commitment is made."));
        $("h1").shouldHave(innerText("Show it to them at the bench the same week"));
    }

    private static void done(String title) {
        $("h1").shouldHave(text(title));
        primary();
    }

    private static void reflect(String title, String words) {
        $("h1").shouldHave(text(title));
        primary();
        $("vaadin-text-area").shouldHave(text("Write at least a line"));
        $("vaadin-text-area textarea").sendKeys(words);
        $(".head [role=status]").shouldHave(innerText("Saved"));
        primary();
    }

    private static void evidence(String title, String kind) throws IOException {
        $("h1").shouldHave(text(title));
        if (kind.equals("FILE")) {
            press($$("vaadin-radio-button").findBy(text("File")));
            Path forbidden =
                    Files.writeString(Files.createTempFile("evil", ".html"), "<html><script>1</script></html>");
            upload(forbidden);
            $(".err").shouldHave(innerText("are not taken"));
            upload(Files.writeString(Files.createTempFile("note", ".txt"), "What happened, in two lines."));
            $$("p[role=status]").findBy(innerText("is kept")).should(exist);
        } else {
            $("vaadin-text-area textarea").sendKeys("I said what, they said why, we agreed when.");
        }
        primary();
    }

    private static void upload(Path file) {
        $("vaadin-upload").should(exist);
        Selenide.executeJavaScript("const u = document.querySelector('vaadin-upload'); u.files = [];"
                + "u.shadowRoot.querySelector('#fileInput, input[type=file]').style.display = 'block';");
        org.openqa.selenium.WebElement input =
                Selenide.executeJavaScript("const u = document.querySelector('vaadin-upload');"
                        + "return u.shadowRoot.querySelector('input[type=file]');");
        input.sendKeys(file.toAbsolutePath().toString());
    }

    private static void failTheQuizThenPassIt() {
        $("h1").shouldHave(text("Short quiz"));
        primary();
        $("vaadin-radio-group").shouldHave(text("Choose an answer"));
        answer(false);
        primary();
        $(".notice.wait").shouldHave(innerText("Read the feedback"));
        press($("#try-again"));
        answer(true);
        primary();
        $(".notice.ok").shouldHave(innerText("Passed"));
        primary();
    }

    private static void answer(boolean right) {
        QuizAnswers.of("share-what-you-know", "short-quiz").choose(right);
    }

    private static void primary() {
        press($("vaadin-button[data-key=done]").shouldBe(visible));
    }
}
