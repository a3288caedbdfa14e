package io.waymark.people.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.waymark.people.api.FindRosterPeople;
import io.waymark.people.api.FindRosterPeople.Show;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Whom somebody looks for, as it stands in the URL.
 *
 * @param text empty for all
 */
record PeopleSearch(String text, Show show) {

    private static final String TEXT = "q";
    private static final String SHOW = "show";
    private static final int LONGEST = 100;

    static PeopleSearch of(QueryParameters parameters) {
        String text = parameters.getSingleParameter(TEXT).orElse("");
        String slug = parameters.getSingleParameter(SHOW).orElse("");
        Show show = Arrays.stream(Show.values())
                .filter(candidate -> slug(candidate).equals(slug))
                .findFirst()
                .orElse(Show.ACTIVE);
        return new PeopleSearch(text.substring(0, Math.min(text.length(), LONGEST)), show);
    }

    PeopleSearch withText(String newText) {
        return new PeopleSearch(newText, show);
    }

    PeopleSearch withShow(Show newShow) {
        return new PeopleSearch(text, newShow);
    }

    Location location() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!text.isBlank()) {
            parameters.put(TEXT, text.strip());
        }
        if (show != Show.ACTIVE) {
            parameters.put(SHOW, slug(show));
        }
        return new Location(PeopleView.PATH, QueryParameters.simple(parameters));
    }

    FindRosterPeople query(int from, int size) {
        return new FindRosterPeople(text, show, from, size);
    }

    static String slug(Show show) {
        return show.name().toLowerCase(Locale.ROOT);
    }
}
