package io.waymark.platform.history;

import io.waymark.shared.DomainEvent;
import org.axonframework.eventhandling.DomainEventMessage;

/** An event and the message that carries it, with its place, its actor and its cause. */
public record Happened<E extends DomainEvent>(E event, DomainEventMessage<?> message) {}
