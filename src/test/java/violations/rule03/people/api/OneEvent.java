package violations.rule03.people.api;

import io.waymark.shared.DomainEvent;

public sealed interface OneEvent extends DomainEvent permits PersonSeen {}
