package io.waymark.people.api;

import java.util.List;

/** Some colleagues, by name. */
public record ColleaguesFound(List<Colleague> all) {}
