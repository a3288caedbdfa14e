package io.waymark.people.api;

import io.waymark.shared.PersonId;

/**
 * What everybody may know of somebody who works here.
 *
 * @param jobTitle empty if none is known
 * @param active whether they are here today
 */
public record Colleague(PersonId id, String name, String jobTitle, boolean active) {}
