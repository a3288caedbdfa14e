package io.waymark.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.Configuration;
import com.codeborne.selenide.Selenide;
import com.codeborne.selenide.WebDriverRunner;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium as the tests use it, at the width and in the theme of one kind of user. */
public final class Browser {

    /** A kind of screen. */
    public enum Screen {
        DESKTOP(1280, 900),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private Browser() {}

    static void configure(PackagedApp app) {
        configure(app.url(""));
    }

    /** Opens pages at this address, and keeps pictures among the build output. */
    public static void configure(String address) {
        Configuration.browser = "chrome";
        Configuration.browserCapabilities = options();
        Configuration.baseUrl = address;
        Configuration.timeout = 10_000;
        Configuration.reportsFolder = Path.of(System.getProperty("waymark.build", "target"), "screenshots")
                .toString();
    }

    /** Without a screen, and without what a browser does on its own account; Debian's Chromium where there is one. */
    public static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en-GB");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability("goog:loggingPrefs", logs);
        if (Files.isExecutable(Path.of("/usr/bin/chromium")) && Files.isExecutable(Path.of("/usr/bin/chromedriver"))) {
            options.setBinary("/usr/bin/chromium");
            System.setProperty("webdriver.chrome.driver", "/usr/bin/chromedriver");
        }
        return options;
    }

    /** Resizes what the page sees, as device emulation does: the window itself cannot be made as narrow as a phone. */
    public static void screen(Screen screen, boolean dark) {
        ChromeDriver driver = driver();
        driver.manage().window().setSize(new Dimension(screen.width, screen.height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        screen.width,
                        "height",
                        screen.height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        screen == Screen.PHONE));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Fails on any violation of accessibility that axe finds on the page as it is. */
    public static void assertAccessible(String what) {
        List<Rule> violations = new AxeBuilder().analyze(driver()).getViolations();
        assertThat(violations)
                .as("axe on %s", what)
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                .toList())
                .isEmpty();
    }

    /** Fails if the page scrolls sideways. */
    public static void assertNothingScrollsSideways(String what) {
        Long wider = Selenide.executeJavaScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(wider).as("pixels too wide: %s", what).isLessThanOrEqualTo(0);
    }

    /** Fails on any error in the browser's console since the last look. */
    public static void assertConsoleClean(String what) {
        assertThat(driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                        .map(entry -> entry.getMessage()))
                .as("browser console on %s", what)
                .isEmpty();
    }

    /** Keeps a picture as build output. */
    public static void screenshot(String name) {
        Selenide.screenshot(name);
    }

    public static ChromeDriver driver() {
        return (ChromeDriver) WebDriverRunner.getWebDriver();
    }
}
