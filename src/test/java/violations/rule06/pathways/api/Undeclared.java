package violations.rule06.pathways.api;

import io.waymark.shared.Command;

/** Nobody knows who may send it. */
public record Undeclared(String step) implements Command<Void> {}
