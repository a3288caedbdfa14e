package io.waymark.platform.store;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Outside the application nobody sets the levels of logs: what these would tell of each connection buries the rest. */
public final class Quiet {
    private Quiet() {}

    public static void please() {
        Stream.of("org.mongodb", "de.bwaldvogel", "org.axonframework", "com.zaxxer", "org.testcontainers")
                .forEach(name -> ((Logger) LoggerFactory.getLogger(name)).setLevel(Level.ERROR));
    }
}
