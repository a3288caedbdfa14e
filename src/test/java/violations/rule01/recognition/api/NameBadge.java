package violations.rule01.recognition.api;

import io.waymark.shared.Command;

public record NameBadge(String name) implements Command<Void> {}
