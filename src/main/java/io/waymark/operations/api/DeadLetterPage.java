package io.waymark.operations.api;

import java.util.List;

/**
 * One page of dead letters.
 *
 * @param total how many there are that can be acted on
 * @param events how many events are kept in all, with those that wait
 */
public record DeadLetterPage(List<DeadLetterView> letters, long total, long events) {}
