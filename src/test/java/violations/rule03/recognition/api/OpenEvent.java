package violations.rule03.recognition.api;

import io.waymark.shared.DomainEvent;

/** Anybody could add to it. */
public interface OpenEvent extends DomainEvent {}
