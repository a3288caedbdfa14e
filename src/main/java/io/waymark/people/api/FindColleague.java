package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks how somebody is called whom one has to do with: no more than {@link FindColleagues} tells of everybody. */
@AllowedTo(Who.SIGNED_IN)
public record FindColleague(PersonId colleague) implements Query<Colleague> {}
