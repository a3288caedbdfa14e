package violations.rule03.people.api;

import io.waymark.shared.DomainEvent;

/** A second family in one context. */
public sealed interface OtherEvent extends DomainEvent permits PersonSeen {}
