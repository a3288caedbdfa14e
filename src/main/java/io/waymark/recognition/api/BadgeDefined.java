package io.waymark.recognition.api;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A badge can be earned from now on, or looks or is earned differently.
 *
 * @param ruleVersion one more each time the rule changes; stays when only the face does
 */
@Revision("1")
public record BadgeDefined(BadgeId badge, int ruleVersion, BadgeFace face, BadgeRule rule, Instant at)
        implements RecognitionEvent {}
