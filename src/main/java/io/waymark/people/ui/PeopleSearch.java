package io.waymark.people.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.waymark.people.api.FindRosterPeople;
import io.waymark.people.api.FindRosterPeople.Show;
import io.waymark.platform.ui.SearchAddress;
import java.util.Objects;

/**
 * Whom somebody looks for, as it stands in the URL.
 *
 * @param text empty for all
 */
record PeopleSearch(String text, Show show) {

    private static final SearchAddress<Show> ADDRESS =
            new SearchAddress<>(PeopleView.PATH, "show", Show.class, Show.ACTIVE);

    static PeopleSearch of(QueryParameters parameters) {
        return new PeopleSearch(
                ADDRESS.text(parameters), Objects.requireNonNullElse(ADDRESS.choice(parameters), Show.ACTIVE));
    }

    PeopleSearch withText(String newText) {
        return new PeopleSearch(newText, show);
    }

    PeopleSearch withShow(Show newShow) {
        return new PeopleSearch(text, newShow);
    }

    Location location() {
        return ADDRESS.of(text, show);
    }

    FindRosterPeople query(int from, int size) {
        return new FindRosterPeople(text, show, from, size);
    }
}
