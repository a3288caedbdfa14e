package violations.rule04.pathways.api;

import java.time.LocalDate;

/** The time arrives in a command; a command does not fetch it. */
public record CommandWithClock(LocalDate on) {
    public static CommandWithClock today() {
        return new CommandWithClock(LocalDate.now());
    }
}
