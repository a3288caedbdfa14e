package io.waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.WaymarkApplication;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.Acting;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application on a data folder of its own, at the last instant of the reference history. */
final class RunningDemo implements AutoCloseable {

    static final Instant LAST_INSTANT = new TimeShift(0).end();

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final ConfigurableApplicationContext context;

    RunningDemo(Path data) {
        context = new SpringApplicationBuilder(WaymarkApplication.class)
                .profiles("embedded")
                .initializers((GenericApplicationContext starting) -> stopTheClock(starting))
                .run("--waymark.data-dir=" + data, "--waymark.demo=true", "--server.port=0");
    }

    void awaitSeeded() {
        await(() -> bean(DemoProgress.class).isDone());
    }

    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            pause(5);
        }
    }

    long events() {
        return jdbc().sql("select count(*) from DomainEventEntry")
                .query(Long.class)
                .single();
    }

    /** Every event by what it is and where it stands in its stream, whatever the order of the streams among each other. */
    List<String> history() {
        return jdbc().sql("select aggregateIdentifier || ' ' || sequenceNumber || ' ' || payloadType"
                        + " from DomainEventEntry order by 1")
                .query(String.class)
                .list();
    }

    <R> R ask(PersonId person, Query<R> query) {
        return as(Actor.person(person, Set.of()), query);
    }

    <R> R as(Actor actor, Query<R> query) {
        return bean(Acting.class).as(actor, "test", () -> bean(Gateways.class).ask(query));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    private JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void stopTheClock(GenericApplicationContext starting) {
        starting.registerBean(
                "unmovedClock",
                Clock.class,
                () -> Clock.fixed(LAST_INSTANT, ZoneOffset.UTC),
                definition -> ((AbstractBeanDefinition) definition).setDefaultCandidate(false));
    }
}
