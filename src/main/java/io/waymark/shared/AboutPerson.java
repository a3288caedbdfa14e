package io.waymark.shared;

/** A message about one person, whom it names. */
public interface AboutPerson {

    PersonId person();
}
