package io.waymark.recognition.api;

import io.waymark.shared.DomainEvent;

/** What happens to badges. */
public sealed interface RecognitionEvent extends DomainEvent permits BadgeDefined, BadgeAwarded {}
