package io.waymark.operations.api;

import java.time.Instant;

/**
 * What a processor fails at, again and again.
 *
 * @param type of the failure, with its package; what it says may be about people and is in the log alone
 * @param since when this node first saw it
 */
public record ProcessorFault(String type, Instant since) {}
