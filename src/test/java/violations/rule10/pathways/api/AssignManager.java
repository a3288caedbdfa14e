package violations.rule10.pathways.api;

import io.waymark.shared.Command;

/** Its package says nothing about nulls; its own name is fine. */
public record AssignManager() implements Command<Void> {}
