package violations.rule06.pathways.domain;

import org.axonframework.commandhandling.CommandHandler;

/** Handles what has no rule. */
class TakesText {
    @CommandHandler
    void on(String command) {}
}
