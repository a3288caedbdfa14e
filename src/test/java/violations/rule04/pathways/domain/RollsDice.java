package violations.rule04.pathways.domain;

import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Decides otherwise each time; the call in the lambda counts too. */
class RollsDice {
    private final Supplier<UUID> ids = () -> UUID.randomUUID();
    private final Random dice = new Random();

    double roll() {
        return Math.random() + dice.nextInt() + ids.get().hashCode();
    }
}
