package io.waymark.bench;

import io.waymark.e2e.Browser;
import io.waymark.e2e.PackagedApp;
import java.time.Duration;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One window of a browser of its own, so that neither is in the other's background, where browsers save work. */
final class Window implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(20);

    private final PackagedApp app;
    private final ChromeDriver driver = new ChromeDriver(Browser.options());

    Window(PackagedApp app) {
        this.app = app;
    }

    void signIn(String account) {
        driver.manage().deleteAllCookies();
        open("/sign-in");
        driver.findElement(By.cssSelector("form:has(input[value='" + account + "']) button"))
                .click();
        until("return !document.querySelector('.sign-in') && !!document.querySelector('h1')");
    }

    /** Opens the page and waits for its heading. */
    void open(String path) {
        driver.get(app.url(path));
        until("return !!document.querySelector('h1')");
    }

    WebElement find(String selector) {
        until("return !!document.querySelector(arguments[0])", selector);
        return driver.findElement(By.cssSelector(selector));
    }

    /** Brings it into the middle, for the page scrolls inside the shell. */
    void show(WebElement element) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    }

    void run(String script, Object... arguments) {
        driver.executeScript(script, arguments);
    }

    /** A number the page has, once it has it. */
    double number(String expression) {
        until("return typeof (" + expression + ") === 'number'");
        return ((Number) Objects.requireNonNull(driver.executeScript("return " + expression))).doubleValue();
    }

    String version() {
        return driver.getCapabilities().getBrowserName() + " "
                + driver.getCapabilities().getBrowserVersion();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private void until(String script, Object... arguments) {
        new WebDriverWait(driver, PATIENCE, POLL)
                .until(waiting -> Boolean.TRUE.equals(driver.executeScript(script, arguments)));
    }
}
