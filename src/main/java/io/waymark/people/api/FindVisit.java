package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks how it stands with whoever asks, who has signed in without being a person here. */
@AllowedTo(Who.ANYBODY)
public record FindVisit() implements Query<Visit> {}
