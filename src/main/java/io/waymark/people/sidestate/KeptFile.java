package io.waymark.people.sidestate;

import io.waymark.people.api.PeopleFileChoices;

/** A file as it lies on the shelf, and how it is to be read. */
public record KeptFile(String name, byte[] content, PeopleFileChoices choices) {

    public KeptFile reading(PeopleFileChoices other) {
        return new KeptFile(name, content, other);
    }
}
