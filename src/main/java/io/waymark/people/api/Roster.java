package io.waymark.people.api;

import java.util.List;

/**
 * Who is in the company, as one source tells.
 *
 * @param complete whether somebody whom this source once brought and who is not in it any more has left
 */
public record Roster(RosterSource source, List<RosterEntry> entries, boolean complete) {}
