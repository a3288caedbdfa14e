package io.waymark.accountability.ui;

import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;

/** Where the pages about a report are. */
final class ReportPaths {

    static final String AGENDA = "agenda";

    private ReportPaths() {}

    static String member(PersonId person) {
        return TeamBoardView.PATH + "/" + person.value();
    }

    static String commitments(PersonId person) {
        return member(person) + "/commitments";
    }

    static String agenda(PersonId person) {
        return AGENDA + "/" + person.value();
    }

    /** Whom an address names. */
    static PersonId person(String text) {
        try {
            return new PersonId(text);
        } catch (IllegalArgumentException e) {
            throw Rejection.nothingHere();
        }
    }
}
