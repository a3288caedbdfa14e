package io.waymark.bench;

import io.waymark.e2e.PackagedApp;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openqa.selenium.WebElement;

/**
 * Somebody completes steps in one window and has the pathway open in another. Both windows tell the time by the clock of the one
 * machine, from when the browser noticed the click to the frame after the one that shows the new progress.
 */
final class TwoWindows {

    private static final String ACCOUNT = "daniel";
    private static final int PATHWAYS = 7;
    private static final int WARM_UP = SteppingStones.STEPS;
    private static final int LONGEST_PAUSE_MS = 200;

    private static final String NOTE_CLICK = """
            window.clicked = undefined;
            document.addEventListener('click',
                event => window.clicked = performance.timeOrigin + event.timeStamp, {capture: true, once: true});
            """;

    private static final String NOTE_CHANGE = """
            const shown = () => document.querySelector('.progress-row')?.textContent;
            const before = shown();
            window.seen = undefined;
            const observer = new MutationObserver(() => {
                if (shown() === undefined || shown() === before) return;
                observer.disconnect();
                requestAnimationFrame(() => setTimeout(() => window.seen = performance.timeOrigin + performance.now()));
            });
            observer.observe(document.body, {childList: true, subtree: true, characterData: true});
            """;

    private final PackagedApp app;
    private final Window one;
    private final Window other;
    private final Random pauses = new Random(1);

    TwoWindows(PackagedApp app, Window one, Window other) {
        this.app = app;
        this.one = one;
        this.other = other;
    }

    Latencies measure() throws IOException, InterruptedException {
        one.signIn(ACCOUNT);
        other.signIn(ACCOUNT);
        List<Double> times = new ArrayList<>();
        for (int pathway = 0; pathway < PATHWAYS; pathway++) {
            SteppingStones stones = new SteppingStones(pathway);
            stones.layOut(app, ACCOUNT);
            other.open(stones.path());
            other.find(".progress-row");
            for (int step = 0; step < SteppingStones.STEPS; step++) {
                times.add(complete(stones.path(step)));
            }
        }
        return new Latencies(times.subList(WARM_UP, times.size()), WARM_UP);
    }

    private double complete(String step) throws InterruptedException {
        one.open(step);
        WebElement done = one.find("vaadin-button[data-key=done]");
        one.show(done);
        Thread.sleep(LONGEST_PAUSE_MS + pauses.nextInt(LONGEST_PAUSE_MS));
        other.run(NOTE_CHANGE);
        one.run(NOTE_CLICK);
        done.click();
        return other.number("window.seen") - one.number("window.clicked");
    }
}
