package io.waymark.people.domain;

import io.waymark.people.api.PersonDetailsChanged;
import io.waymark.people.api.PersonJoined;
import java.time.ZoneId;

/** How somebody is called, reached and addressed, and what they do. */
record Details(String name, String email, String jobTitle, String locale, ZoneId zone) {

    static Details of(PersonJoined event) {
        return new Details(event.name(), event.email(), event.jobTitle(), event.locale(), event.zone());
    }

    static Details of(PersonDetailsChanged event) {
        return new Details(event.name(), event.email(), event.jobTitle(), event.locale(), event.zone());
    }
}
