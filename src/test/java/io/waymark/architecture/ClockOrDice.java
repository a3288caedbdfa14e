package io.waymark.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What gives another answer each time it is asked. */
final class ClockOrDice {

    private static final Map<String, Set<String>> CALLS = Map.of(
            UUID.class.getName(), Set.of("randomUUID"),
            Math.class.getName(), Set.of("random"),
            ThreadLocalRandom.class.getName(), Set.of("current"),
            Random.class.getName(), Set.of("<init>"),
            SecureRandom.class.getName(), Set.of("<init>", "getInstanceStrong"),
            RandomGenerator.class.getName(), Set.of("getDefault", "of"));

    private ClockOrDice() {}

    /** Calls of a class to the system's clock or to dice, as {@code Instant.now}, and references to them. */
    static Stream<String> callsOf(JavaClass type) {
        return Stream.concat(
                clockCallsOf(type),
                type.getCodeUnitAccessesFromSelf().stream()
                        .filter(call -> CALLS.getOrDefault(call.getTargetOwner().getName(), Set.of())
                                .contains(call.getName()))
                        .map(call -> call.getTargetOwner().getSimpleName() + "." + call.getName()));
    }

    /** Calls to the system's clock alone; {@code System.nanoTime} tells no time, only how long something took. */
    static Stream<String> clockCallsOf(JavaClass type) {
        return type.getCodeUnitAccessesFromSelf().stream()
                .filter(call -> isClock(
                        call.getTargetOwner(),
                        call.getName(),
                        call.getTarget().getRawParameterTypes().size()))
                .map(call -> call.getTargetOwner().getSimpleName() + "." + call.getName());
    }

    private static boolean isClock(JavaClass owner, String method, int parameters) {
        return (owner.getPackageName().startsWith("java.time") && method.equals("now"))
                || (owner.isEquivalentTo(Clock.class) && (method.startsWith("system") || method.startsWith("tick")))
                || (owner.isEquivalentTo(System.class) && method.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(java.util.Date.class) && method.equals("<init>") && parameters == 0);
    }
}
