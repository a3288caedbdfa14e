package io.waymark.people.arrival;

import io.waymark.platform.axon.ReadModels;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints a code at the start of a company that is without people, for whoever can read it runs the machine. */
@Component
@ConditionalOnBooleanProperty(name = "waymark.demo", havingValue = false, matchIfMissing = true)
class FirstStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final FirstAdmin firstAdmin;
    private final SetupCode code;
    private final ReadModels readModels;
    private volatile boolean running;
    private volatile int port;

    FirstStart(FirstAdmin firstAdmin, SetupCode code, ReadModels readModels) {
        this.firstAdmin = firstAdmin;
        this.code = code;
        this.readModels = readModels;
    }

    @EventListener
    void on(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    /** Beside the start, for what there is must be read first. */
    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("first-start").daemon().start(this::look);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the web server, whose port is told. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }

    private void look() {
        try {
            while (running && !readModels.await(BETWEEN_LOOKS)) {
                // What there is has not been read yet.
            }
            if (running && firstAdmin.isOpen()) {
                LOG.info(
                        "Nobody is here yet. Open http://127.0.0.1:{}/setup and enter this code, once: {}",
                        port,
                        code.renew());
            }
        } catch (RuntimeException e) {
            LOG.error("No code for the first system admin could be made. Start again", e);
        }
    }
}
