package io.waymark.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TimerTask;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.annotation.Schedules;

/**
 * One clock, made in {@code platform.time}: everybody else is given it, so that a test can move the time. What is to happen later is
 * arranged by {@code platform} alone, and never by Axon's sagas or deadlines, which its next version no longer has.
 */
final class Rule09OneClock {

    private static final Place CLOCK = new Place("platform", "time");

    private static final List<Class<?>> SCHEDULERS = List.of(
            java.util.Timer.class,
            TimerTask.class,
            ScheduledExecutorService.class,
            DelayQueue.class,
            TaskScheduler.class,
            Scheduled.class,
            Schedules.class,
            EnableScheduling.class);

    private static final Set<String> DELAYS =
            Set.of("Thread.sleep", "CompletableFuture.delayedExecutor", "Executors.newScheduledThreadPool");

    /** With their sub-packages. */
    private static final List<String> SAGAS = List.of(
            "org.axonframework.modelling.saga",
            "org.axonframework.deadline",
            "org.axonframework.eventhandling.scheduling");

    private Rule09OneClock() {}

    static List<String> findings(Code code) {
        return Stream.of(clocks(code), beans(code), schedulers(code), delays(code), sagas(code))
                .flatMap(findings -> findings)
                .distinct()
                .toList();
    }

    private static Stream<String> clocks(Code code) {
        return code.at(place -> !place.equals(CLOCK))
                .flatMap(type -> ClockOrDice.clockCallsOf(type)
                        .map(call -> "asks a clock of its own: " + code.name(type) + " calls " + call));
    }

    private static Stream<String> beans(Code code) {
        return code.at(place -> !place.equals(CLOCK))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Bean.class)
                        && method.getRawReturnType().isAssignableTo(Clock.class))
                .map(method -> "another clock: " + code.name(method.getOwner()) + "." + method.getName());
    }

    private static Stream<String> schedulers(Code code) {
        return code.knowledgeOf(outsidePlatform(code))
                .filter(knows -> SCHEDULERS.stream().anyMatch(knows.whom()::isAssignableTo))
                .map(knows -> "a scheduler of its own: " + code.name(knows));
    }

    private static Stream<String> delays(Code code) {
        return outsidePlatform(code)
                .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream()
                        .map(access -> access.getTargetOwner().getSimpleName() + "." + access.getName())
                        .filter(DELAYS::contains)
                        .map(call -> "waits by itself: " + code.name(type) + " calls " + call));
    }

    private static Stream<String> sagas(Code code) {
        return code.knowledgeOf(code.all())
                .filter(knows -> isSaga(knows.whom()))
                .map(knows -> "saga or deadline: " + code.name(knows));
    }

    private static boolean isSaga(JavaClass type) {
        return type.getName().equals("org.axonframework.spring.stereotype.Saga")
                || SAGAS.stream()
                        .anyMatch(saga -> type.getPackageName().equals(saga)
                                || type.getPackageName().startsWith(saga + "."));
    }

    private static Stream<JavaClass> outsidePlatform(Code code) {
        return code.at(place -> !place.area().equals("platform"));
    }
}
