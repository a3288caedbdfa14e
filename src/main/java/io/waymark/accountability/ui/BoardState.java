package io.waymark.accountability.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.waymark.shared.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of the team board is shown, as it stands in the URL.
 *
 * @param person who is selected; null for whoever comes first
 * @param log whether the form to log a follow-up with them is open
 * @param needOnly whether only those are shown who need their manager
 */
record BoardState(@Nullable PersonId person, boolean log, boolean needOnly) {

    private static final String PERSON = "person";
    private static final String LOG = "log";
    private static final String SHOW = "show";
    private static final String NEED = "need";

    static BoardState of(QueryParameters parameters) {
        return new BoardState(
                parameters.getSingleParameter(PERSON).map(BoardState::person).orElse(null),
                parameters.getSingleParameter(LOG).isPresent(),
                parameters.getSingleParameter(SHOW).filter(NEED::equals).isPresent());
    }

    BoardState selecting(@Nullable PersonId other) {
        return new BoardState(other, false, needOnly);
    }

    BoardState logging(PersonId other) {
        return new BoardState(other, true, needOnly);
    }

    BoardState showing(boolean onlyThoseInNeed) {
        return new BoardState(person, log, onlyThoseInNeed);
    }

    Location location() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (needOnly) {
            parameters.put(SHOW, NEED);
        }
        if (person != null) {
            parameters.put(PERSON, person.value());
        }
        if (log) {
            parameters.put(LOG, "1");
        }
        return new Location(TeamBoardView.PATH, QueryParameters.simple(parameters));
    }

    /** Null for what names nobody. */
    private static @Nullable PersonId person(String text) {
        try {
            return new PersonId(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
