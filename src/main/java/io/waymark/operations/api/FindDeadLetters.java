package io.waymark.operations.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/**
 * Asks for what policies could not handle: of each aggregate the first event, which the others wait behind.
 *
 * @param page from 0
 * @param size of a page, 1 to 100
 */
@AllowedTo(Who.SYS_ADMIN)
public record FindDeadLetters(int page, int size) implements Query<DeadLetterPage> {}
