package io.waymark.e2e;

import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.$$;
import static com.codeborne.selenide.Selenide.open;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.e2e.Browser.Screen;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, for whoever it is for, on both widths and in both themes: accessible, nothing too wide, a silent console. */
class EveryPageTest extends BrowserTest {

    private static final List<String> LEARNER = List.of(
            "/",
            "/pathways",
            "/pathways?q=nothing-has-this-word",
            "/pathways/first-ninety-days",
            "/pathways/leading-through-others",
            "/pathways/first-ninety-days/steps/what-changes-when-you-lead",
            "/pathways/first-ninety-days/steps/rehearse-the-opening-sentence",
            "/pathways/first-ninety-days/steps/hand-one-thing-over",
            "/pathways/first-ninety-days/steps/short-quiz",
            "/pathways/first-ninety-days/steps/what-happened-when-you-tried",
            "/badges",
            "/badges/first-ninety-days.one-to-ones-that-matter",
            "/badges/first-ninety-days.new-lead",
            "/badges/share-what-you-know.still-shared-after-a-month",
            "/account",
            "/notifications",
            "/notifications/settings",
            "/notifications/unsubscribe/no-such-token",
            "/agenda",
            "/no-such-place",
            "/studio",
            "/operations");

    static Stream<Arguments> screens() {
        return Stream.of(Screen.values())
                .flatMap(screen -> Stream.of(false, true).map(dark -> Arguments.of(screen, dark)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void forALearner(Screen screen, boolean dark) {
        open("/sign-in");
        Browser.screen(screen, dark);
        look("/sign-in", screen, dark);
        signIn("mira", screen, dark);
        LEARNER.forEach(page -> look(page, screen, dark));
        lookAtHistory("/pathways/first-ninety-days", screen, dark);
        lookAtHistory("/badges/first-ninety-days.one-to-ones-that-matter", screen, dark);
        lookAtHistory("/account", screen, dark);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void forWhoeverCommits(Screen screen, boolean dark) {
        signIn("mira", screen, dark);
        look("/", screen, dark);
        look("/commitments", screen, dark);
        look(first("main a.card-link"), screen, dark);
        if ($("main a.trail-link").exists()) {
            look(first("main a.trail-link"), screen, dark);
        }
        look("/working-days", screen, dark);
        look("/my-calendar", screen, dark);
        look("/answer/none-of-ours", screen, dark);
        open("/pathways/first-ninety-days");
        String enrolment = first("main a[href*='history/enrolment/']");
        look("/commitments/new/" + enrolment.substring(enrolment.lastIndexOf('/') + 1), screen, dark);
        // What every field says when it lacks something is to be read by everybody, too.
        press($$("vaadin-button").findBy(text("Commit")));
        $("vaadin-text-area[invalid]").shouldBe(visible);
        $("h1").scrollIntoView("{block: 'center'}");
        check("/commitments/new refused", screen, dark);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void forWhoeverConfirms(Screen screen, boolean dark) {
        signIn("daniel", screen, dark);
        look("/confirming", screen, dark);
        if ($("main a[href*='confirming/']").exists()) {
            look(first("main a[href*='confirming/']"), screen, dark);
        }
        look("/", screen, dark);
    }

    private static String first(String link) {
        String address = java.util.Objects.requireNonNull($(link).getAttribute("href"));
        return address.substring(app().url("").length());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void forAManager(Screen screen, boolean dark) {
        signIn("daniel", screen, dark);
        look("/team/progress", screen, dark);
        look("/team", screen, dark);
        String somebody = java.util.Objects.requireNonNull($("a.card-link").getAttribute("href"));
        String report = somebody.substring(app().url("").length());
        look(report, screen, dark);
        lookAtHistory(report, screen, dark);
        String member = report.replace("/commitments", "");
        look(member, screen, dark);
        look(member.replace("/team/", "/agenda/"), screen, dark);
        look(member.replace("/team/", "/team?log=1&person="), screen, dark);
        look("/team?show=need", screen, dark);
        look("/follow-through", screen, dark);
        look("/", screen, dark);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void forLearningAndDevelopment(Screen screen, boolean dark) {
        signIn("hanna", screen, dark);
        look("/studio", screen, dark);
        look("/follow-through", screen, dark);
        look("/studio/first-ninety-days/1", screen, dark);
        lookAtHistory("/studio", screen, dark);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void forSystemAdmins(Screen screen, boolean dark) {
        signIn("tara", screen, dark);
        look("/operations", screen, dark);
        look("/people/import", screen, dark);
        look("/people", screen, dark);
        look("/people?q=mira", screen, dark);
        look("/people?show=left", screen, dark);
        open("/people?q=mira");
        String person = java.util.Objects.requireNonNull($("vaadin-grid a").getAttribute("href"));
        look(person.substring(app().url("").length()), screen, dark);
        look("/people/sync", screen, dark);
        look("/people/newcomers", screen, dark);
        look("/people/sources", screen, dark);
        look("/jump-ahead", screen, dark);
        look("/outbox", screen, dark);
        look("/outbox?state=dead", screen, dark);
    }

    private static void look(String page, Screen screen, boolean dark) {
        open(page);
        check(page, screen, dark);
    }

    /** What happened to the first thing on a page, as it is now and as it was before there was such a thing. */
    private static void lookAtHistory(String page, Screen screen, boolean dark) {
        open(page);
        String history =
                java.util.Objects.requireNonNull($("main a[href*='history/']").getAttribute("href"));
        String path = history.substring(app().url("").length());
        look(path, screen, dark);
        $(".history time").shouldBe(visible);
        look(path + "?on=2020-02-02", screen, dark);
    }

    static void check(String page, Screen screen, boolean dark) {
        String what = page + " " + screen + (dark ? " dark" : " light");
        // A page that leads to a form in its middle has its heading above what is seen.
        $("h1").scrollIntoView(true).shouldBe(visible);
        assertThat($$("h1").filter(visible))
                .as("first-level headings on %s", what)
                .hasSize(1);
        assertThat($$("vaadin-side-nav-item[current]").texts())
                .as("places in the menu where one is on %s", what)
                .hasSizeLessThanOrEqualTo(1);
        Browser.assertNothingScrollsSideways(what);
        Browser.assertAccessible(what);
        Browser.assertConsoleClean(what);
        Browser.screenshot(what.replaceAll("[^A-Za-z0-9]+", "-"));
    }
}
