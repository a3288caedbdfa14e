package io.waymark.pathways.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.waymark.pathways.api.FindCatalogue;
import io.waymark.pathways.api.Track;
import io.waymark.shared.PersonId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the catalogue, as it stands in the URL.
 *
 * @param text empty for all
 * @param track null for all
 */
record CatalogueSearch(String text, @Nullable Track track) {

    static final int PAGE = 12;

    private static final String TEXT = "q";
    private static final String TRACK = "track";
    private static final int LONGEST = 100;

    static CatalogueSearch of(QueryParameters parameters) {
        String text = parameters.getSingleParameter(TEXT).orElse("");
        String slug = parameters.getSingleParameter(TRACK).orElse("");
        Track track = Arrays.stream(Track.values())
                .filter(candidate -> slug(candidate).equals(slug))
                .findFirst()
                .orElse(null);
        return new CatalogueSearch(text.substring(0, Math.min(text.length(), LONGEST)), track);
    }

    boolean isAll() {
        return text.isBlank() && track == null;
    }

    CatalogueSearch withText(String newText) {
        return new CatalogueSearch(newText, track);
    }

    CatalogueSearch withTrack(@Nullable Track newTrack) {
        return new CatalogueSearch(text, newTrack);
    }

    Location location() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!text.isBlank()) {
            parameters.put(TEXT, text.strip());
        }
        if (track != null) {
            parameters.put(TRACK, slug(track));
        }
        return new Location(Paths.CATALOGUE, QueryParameters.simple(parameters));
    }

    String href() {
        return location().getPathWithQueryParameters();
    }

    private static String slug(Track track) {
        return track.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    FindCatalogue page(PersonId person, int page) {
        return new FindCatalogue(person, text, track, page, PAGE);
    }
}
