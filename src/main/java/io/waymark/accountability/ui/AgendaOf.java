package io.waymark.accountability.ui;

import io.waymark.shared.PersonId;

/**
 * Whose agenda somebody looks at.
 *
 * @param name of the report
 * @param own whether the report looks, and not the manager
 */
record AgendaOf(PersonId person, String name, boolean own) {

    String title() {
        return own ? Words.text("agenda.title.own") : Words.text("agenda.title", Words.first(name));
    }

    /** Who else sees it. */
    String others() {
        return own ? Words.text("agenda.foot.own") : Words.text("agenda.foot", Words.first(name));
    }

    String by(PersonId author, PersonId viewer) {
        if (author.equals(viewer)) {
            return Words.text("agenda.by.you");
        }
        return author.equals(person)
                ? Words.text("agenda.by", Words.first(name))
                : Words.text(own ? "agenda.by.manager" : "agenda.by.former");
    }
}
