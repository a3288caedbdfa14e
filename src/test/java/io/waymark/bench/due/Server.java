package io.waymark.bench.due;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Where the events lie: a MongoDB that somebody has, or the stand-in. */
record Server(String heading, String address, Supplier<Duration> processorTime, Runnable stop)
        implements AutoCloseable {

    static Server at(String uri) {
        return new Server("MongoDB at the address that was given", uri, () -> Duration.ZERO, () -> {});
    }

    static Server standIn(Path log, boolean plain) throws IOException {
        Process process = Children.start(
                log,
                List.of("-Xmx1g", "-XX:+UseSerialGC", "-Djava.util.logging.config.file=none"),
                StandInServer.class,
                plain ? "plain" : "indexed");
        String heading = plain
                ? "the stand-in, not MongoDB, without secondary indexes, no durability"
                : "the stand-in, not MongoDB, with indexes added, no durability";
        return new Server(heading, Children.heard(process, log), () -> Spent.cpu(process), process::destroyForcibly);
    }

    Duration cpu() {
        return processorTime.get();
    }

    @Override
    public void close() {
        stop.run();
    }
}
