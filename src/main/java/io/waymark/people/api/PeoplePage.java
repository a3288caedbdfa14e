package io.waymark.people.api;

import java.util.List;

/** One page of people in the order of their names, and how many there are in all. */
public record PeoplePage(List<PersonView> people, long total) {}
