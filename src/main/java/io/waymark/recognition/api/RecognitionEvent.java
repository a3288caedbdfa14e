package io.waymark.recognition.api;

import io.waymark.shared.Dated;
import io.waymark.shared.DomainEvent;

/** What happens to badges. */
public sealed interface RecognitionEvent extends DomainEvent, Dated permits BadgeDefined, BadgeAwarded {}
