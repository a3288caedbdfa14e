package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/**
 * Asks for people whose name, e-mail address or team holds a text.
 *
 * @param text empty for all
 * @param page from 0
 * @param size 1 to 200
 */
@AllowedTo({Who.LD_ADMIN, Who.SYS_ADMIN})
public record FindPeople(String text, int page, int size) implements Query<PeoplePage> {}
