package io.waymark.e2e;

import static com.codeborne.selenide.Condition.exist;
import static com.codeborne.selenide.Condition.focused;
import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.value;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.Selenide;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The packaged jar with the profile mongodb and the demo company, on the stand-in: a form instead of one click. */
@Tag("browser")
class SignInWithPasswordTest {

    private static final MongoServer SERVER = new MongoServer(new MemoryBackend());
    private static PackagedApp app;

    @BeforeAll
    static void start() {
        SERVER.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        app = PackagedApp.start(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("waymark.jar", "target/waymark.jar"),
                "--spring.profiles.active=mongodb",
                "--waymark.demo=true",
                "--waymark.mongodb.uri=" + SERVER.getConnectionString() + "/waymark"));
        Browser.configure(app);
    }

    @AfterEach
    void closeBrowser() {
        Selenide.closeWebDriver();
    }

    @AfterAll
    static void stop() {
        app.close();
        SERVER.shutdownNow();
    }

    @Test
    void theAccountIsKeptAfterAWrongPasswordAndTheRightOneLetsIn() throws Exception {
        for (Browser.Screen screen : Browser.Screen.values()) {
            open("/sign-in");
            Browser.screen(screen, screen == Browser.Screen.PHONE);
            open("/sign-in");
            $("#sign-in-account").shouldBe(visible);
            Browser.assertAccessible("/sign-in " + screen);
            $("#sign-in-account").setValue("mira");
            $("#sign-in-password").setValue("not-this-one").pressEnter();
            $("#sign-in-error").shouldHave(text("do not go together"));
            $("#sign-in-account").shouldHave(value("mira"));
            $("#sign-in-password").shouldBe(focused);
            Browser.assertAccessible("/sign-in failed " + screen);
            Browser.assertNothingScrollsSideways("/sign-in failed " + screen);
            Browser.screenshot("sign-in-with-password-" + screen);
            $("#sign-in-password").setValue(PackagedApp.PASSWORD).pressEnter();
            $(".sign-in").shouldNot(exist);
            $("main h1").shouldHave(text("Mira"));
            Selenide.closeWebDriver();
        }
        assertThat(app.send("mira", "GET", "/api/v1/me", "").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyIsLetInByOneClick() {
        open("/sign-in");
        $("#sign-in-account").setValue("hanna");
        Selenide.executeJavaScript("document.querySelector('#sign-in-password').removeAttribute('required')");
        $("button[type=submit]").click();
        $("#sign-in-error").shouldBe(visible);
    }

    @Test
    void whoHasToWaitIsToldSo() {
        open("/sign-in?failed=later&account=daniel");
        $("#sign-in-error").shouldHave(text("half a minute"));
    }
}
