package violations.rule09.pathways.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

/** A reference asks the clock as well as a call does. */
class AsksByReference {
    final Supplier<Instant> now = Instant::now;

    LocalDate today() {
        return LocalDate.now();
    }
}
