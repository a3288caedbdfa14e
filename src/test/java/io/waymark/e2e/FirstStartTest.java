package io.waymark.e2e;

import static com.codeborne.selenide.Condition.exist;
import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.value;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.$$;
import static com.codeborne.selenide.Selenide.open;
import static org.awaitility.Awaitility.await;

import com.codeborne.selenide.Selenide;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The packaged jar without the demo company, from the code that is printed to a published pathway. */
@Tag("browser")
class FirstStartTest {

    private static final Pattern CODE = Pattern.compile("enter this code, once: ([A-Z0-9-]{23})");
    private static final String PASSWORD = "mountains and lakes";
    private static PackagedApp app;

    @BeforeAll
    static void start() {
        app = PackagedApp.start(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("waymark.jar", "target/waymark.jar"),
                "--waymark.demo=false"));
        Browser.configure(app);
    }

    @AfterEach
    void closeBrowser() {
        Selenide.closeWebDriver();
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void fromTheCodeToAFirstPathway() throws IOException {
        String code = await().atMost(Duration.ofSeconds(30)).until(FirstStartTest::code, printed -> !printed.isEmpty());
        open("/sign-in");
        Browser.screen(Browser.Screen.DESKTOP, false);
        look("/sign-in", "first-sign-in");
        $(".sign-in-card a.btn.primary").click();
        $("vaadin-password-field").shouldBe(visible);
        everywhere("/setup", "first-setup");

        open("/setup");
        fill("vaadin-text-field", 0, "AAAAA-AAAAA-AAAAA-AAAAA");
        fill("vaadin-text-field", 1, "Ida Berg");
        fill("vaadin-email-field", 0, "ida@example.com");
        fill("vaadin-password-field", 0, PASSWORD);
        $("vaadin-button[theme~='primary']").click();
        $("vaadin-text-field[invalid]").shouldHave(text("This is not the code"));
        look("/setup refused", "first-setup-refused");
        $$("vaadin-text-field input").get(1).shouldHave(value("Ida Berg"));
        fill("vaadin-text-field", 0, code);
        $("vaadin-button[theme~='primary']").click();
        $("[role='status']").shouldHave(text("You are the first system admin"));
        $(".sign-in-card a.btn.primary").click();

        $("#sign-in-account").setValue("ida@example.com");
        look("/sign-in local", "first-sign-in-local");
        $("#sign-in-password").setValue(PASSWORD).pressEnter();
        $("main h1").shouldHave(text("Ida"));
        $("main .first-steps").shouldHave(text("Bring in your people"));
        $("main").shouldHave(text("3 steps of 4 are left"));
        everywhere("/", "first-home");
        for (String page : List.of("/pathways", "/badges", "/team", "/people/newcomers", "/studio")) {
            everywhere(page, "first" + page.replace('/', '-'));
        }

        bringInPeople();
        publishTheExample();

        open("/");
        $("main h1").shouldHave(text("Ida"));
        $("main .first-steps").shouldNot(exist);
        everywhere("/", "first-home-complete");
        everywhere("/people", "first-people");
        open("/people?q=Ben");
        $("vaadin-grid a").click();
        $("main").shouldHave(text("Ben Wood"), text("Ida Berg"));
    }

    /** From the first step to the file and back: Ida is in it, too, and known by her address. */
    private static void bringInPeople() throws IOException {
        open("/");
        $$("main .first-steps a").findBy(text("Import a file")).click();
        $("main h1").shouldHave(text("Import people"));
        everywhere("/people/import", "first-import");
        PeopleFile.send("""
                Employee ID,Name,Email,Team,Manager
                1,Ida Berg,ida@example.com,Lakes,
                2,Ben Wood,ben@example.com,Lakes,1
                3,Cleo Stone,cleo@example.com,Lakes,2
                """);
        BrowserTest.press($$("vaadin-button").findBy(text("See what would change")));
        $("main").shouldHave(text("2 people join"));
        BrowserTest.press($$("main vaadin-button").findBy(text("Import 3 changes")));
        $("main h1").shouldHave(text("Imported"));
        open("/");
        $("main .first-steps").shouldHave(text("Publish a first pathway"));
        $("main").shouldHave(text("2 steps of 4 are left"));
        everywhere("/", "first-home-people");
    }

    private static void publishTheExample() {
        $$("main .first-steps vaadin-button").findBy(text("Import the example")).click();
        $("main .first-steps").shouldHave(text("A draft is there"));
        open("/studio/share-what-you-know/1");
        $$("vaadin-button").findBy(text("Publish version 1")).click();
        $$("vaadin-confirm-dialog vaadin-button, vaadin-dialog vaadin-button")
                .filter(visible)
                .findBy(text("Publish version 1"))
                .click();
        $("main").shouldHave(text("published on"));
    }

    private static String code() {
        Matcher printed = CODE.matcher(app.printed());
        return printed.find() ? printed.group(1) : "";
    }

    private static void fill(String tag, int place, String typed) {
        $$(tag + " input").get(place).setValue(typed);
    }

    private static void everywhere(String page, String name) {
        for (Browser.Screen screen : Browser.Screen.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                open(page);
                Browser.screen(screen, dark);
                open(page);
                look(page + " " + screen + dark, name + "-" + screen + (dark ? "-dark" : ""));
            }
        }
        Browser.screen(Browser.Screen.DESKTOP, false);
    }

    private static void look(String what, String picture) {
        $("h1").shouldBe(visible);
        Browser.assertAccessible(what);
        Browser.assertNothingScrollsSideways(what);
        Browser.screenshot(picture);
    }
}
