package io.waymark.support;

import io.waymark.WaymarkApplication;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.axon.MessageOrigin;
import io.waymark.platform.axon.ReadModels;
import io.waymark.platform.security.Acting;
import io.waymark.shared.Actor;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The whole application, embedded profile, on a free port, with a data folder and a clock of its own and without the demo company.
 *
 * <p>Two of them on one folder are two nodes: within one JVM, H2 lets both open the same files, and each has its own read models,
 * its own event processors and its own caches. A test class that does not need a node of its own takes the {@link SharedApp}.
 */
public final class EmbeddedApp implements AutoCloseable {
    private static final String PASSWORD = "not-a-secret";
    private static final Duration READY_WITHIN = Duration.ofSeconds(60);

    private final Path dataDir;
    private final boolean ownsDir;
    private final MovableClock clock;
    private final Map<String, Object> properties;
    private ApplicationContextInitializer<GenericApplicationContext> more = starting -> {};
    private @Nullable ConfigurableApplicationContext context;

    private EmbeddedApp(Path dataDir, boolean ownsDir, MovableClock clock, Map<String, Object> properties) {
        this.dataDir = dataDir;
        this.ownsDir = ownsDir;
        this.clock = clock;
        this.properties = properties;
    }

    /** Starts on an empty folder that goes when it is closed; settings as {@code name=value}. Returns once it is ready. */
    public static EmbeddedApp start(String... settings) {
        try {
            return on(Files.createTempDirectory("waymark-test"), true, new MovableClock(), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts on an empty folder that goes when it is closed, with more beans; settings as {@code name=value}. */
    public static EmbeddedApp startWith(
            ApplicationContextInitializer<GenericApplicationContext> more, String... settings) {
        try {
            Path dataDir = Files.createTempDirectory("waymark-test");
            EmbeddedApp app = new EmbeddedApp(dataDir, true, new MovableClock(), properties(dataDir, settings));
            app.more = more;
            app.run();
            return app;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts on a folder of the test's own, which stays. Returns once it is ready. */
    public static EmbeddedApp startOn(Path dataDir, String... settings) {
        return on(dataDir, false, new MovableClock(), settings);
    }

    /** Starts on a folder of the test's own with more beans; settings as {@code name=value}. Returns once it is ready. */
    public static EmbeddedApp startWith(
            Path dataDir, ApplicationContextInitializer<GenericApplicationContext> more, String... settings) {
        EmbeddedApp app = new EmbeddedApp(dataDir, false, new MovableClock(), properties(dataDir, settings));
        app.more = more;
        app.run();
        return app;
    }

    /** One that somebody else has started, and will stop. */
    public static EmbeddedApp around(ConfigurableApplicationContext started, MovableClock clock) {
        EmbeddedApp app = new EmbeddedApp(
                Path.of(started.getEnvironment().getRequiredProperty("waymark.data-dir")), false, clock, Map.of());
        app.context = started;
        return app;
    }

    /** Starts on a folder of the test's own with more beans, and returns without waiting until it is ready. */
    public static EmbeddedApp startUnready(
            Path dataDir, ApplicationContextInitializer<GenericApplicationContext> more) {
        EmbeddedApp app = new EmbeddedApp(dataDir, false, new MovableClock(), properties(dataDir));
        app.more = more;
        app.launch();
        return app;
    }

    /** Starts a second node beside this one: same folder, same clock, same additional beans. */
    public EmbeddedApp startSecondNode() {
        EmbeddedApp other = new EmbeddedApp(dataDir, false, clock, properties);
        other.more = more;
        other.run();
        return other;
    }

    /** Stops it in order and starts it again on the same folder, as after an update. */
    public void restart() {
        context().close();
        run();
    }

    public Path dataDir() {
        return dataDir;
    }

    public MovableClock clock() {
        return clock;
    }

    public int port() {
        return ((ServletWebServerApplicationContext) context()).getWebServer().getPort();
    }

    public <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    /** REST as nobody. */
    public RestClient rest() {
        return RestClient.of(port());
    }

    /** REST as the person with this account. */
    public RestClient rest(String account) {
        return rest().as(account, PASSWORD);
    }

    /** Sends a command as somebody, and waits until it can be read. */
    public <R extends @Nullable Object> R send(Actor actor, Command<R> command) {
        return bean(Acting.class).as(actor, "test", () -> bean(Gateways.class).send(command));
    }

    public <R> R ask(Actor actor, Query<R> query) {
        return bean(Acting.class).as(actor, "test", () -> bean(Gateways.class).ask(query));
    }

    /** All stored events of one aggregate, oldest first. */
    public List<DomainEventMessage<?>> events(String aggregate) {
        return bean(EventStore.class)
                .readEvents(aggregate)
                .asStream()
                .<DomainEventMessage<?>>map(event -> event)
                .toList();
    }

    /** All events of the whole store, in the order in which they can be read. */
    public List<EventMessage<?>> allEvents() {
        try (Stream<? extends EventMessage<?>> all =
                bean(EventStorageEngine.class).readEvents(null, false)) {
            return all.<EventMessage<?>>map(event -> event).toList();
        }
    }

    /** The place of the newest event. */
    public TrackingToken head() {
        return bean(EventStore.class).createHeadToken();
    }

    /** How many events somebody's deeds have led to since. */
    public long deedsOf(PersonId person, TrackingToken since) {
        String actor = "person:" + person.value();
        try (Stream<? extends EventMessage<?>> later =
                bean(EventStorageEngine.class).readEvents(since, false)) {
            return later.filter(event -> actor.equals(event.getMetaData().get(MessageOrigin.ACTOR)))
                    .count();
        }
    }

    /** Looks again and again until something is so; fails after 20 s. */
    public static void eventually(String what, BooleanSupplier so) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within 20 s: " + what);
            }
            pause(10);
        }
    }

    @Override
    public void close() {
        context().close();
        if (ownsDir) {
            delete(dataDir);
        }
    }

    private static EmbeddedApp on(Path dataDir, boolean ownsDir, MovableClock clock, String... settings) {
        EmbeddedApp app = new EmbeddedApp(dataDir, ownsDir, clock, properties(dataDir, settings));
        app.run();
        return app;
    }

    private static Map<String, Object> properties(Path dataDir, String... settings) {
        Map<String, Object> properties = new LinkedHashMap<>(Map.of(
                "waymark.demo", "false",
                "server.port", "0",
                "WAYMARK_DEMO_PASSWORD", PASSWORD,
                "spring.main.register-shutdown-hook", "false"));
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            properties.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        properties.put("waymark.data-dir", dataDir.toString());
        return properties;
    }

    private void run() {
        launch();
        long end = System.nanoTime() + READY_WITHIN.toNanos();
        while (!bean(ReadModels.class).ready()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Not ready within " + READY_WITHIN);
            }
            pause(5);
        }
    }

    private void launch() {
        // As arguments, for they win over the profile's own file.
        String[] arguments = properties.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
        ApplicationContextInitializer<GenericApplicationContext> ownClock = starting -> starting.registerBean(
                "unmovedClock",
                Clock.class,
                () -> clock,
                definition -> ((AbstractBeanDefinition) definition).setDefaultCandidate(false));
        context = new SpringApplicationBuilder(WaymarkApplication.class)
                .web(WebApplicationType.SERVLET)
                .profiles("embedded")
                .initializers(ownClock, more)
                .run(arguments);
    }

    private ConfigurableApplicationContext context() {
        if (context == null) {
            throw new IllegalStateException("Not started");
        }
        return context;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
