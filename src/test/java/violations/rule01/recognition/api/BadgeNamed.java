package violations.rule01.recognition.api;

import io.waymark.shared.DomainEvent;

public record BadgeNamed(String name) implements DomainEvent {}
