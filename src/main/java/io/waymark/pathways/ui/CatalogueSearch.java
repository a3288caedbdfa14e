package io.waymark.pathways.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.waymark.pathways.api.FindCatalogue;
import io.waymark.pathways.api.Track;
import io.waymark.platform.ui.SearchAddress;
import io.waymark.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the catalogue, as it stands in the URL.
 *
 * @param text empty for all
 * @param track null for all
 */
record CatalogueSearch(String text, @Nullable Track track) {

    static final int PAGE = 12;

    private static final SearchAddress<Track> ADDRESS =
            new SearchAddress<>(Paths.CATALOGUE, "track", Track.class, null);

    static CatalogueSearch of(QueryParameters parameters) {
        return new CatalogueSearch(ADDRESS.text(parameters), ADDRESS.choice(parameters));
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
        return ADDRESS.of(text, track);
    }

    String href() {
        return location().getPathWithQueryParameters();
    }

    FindCatalogue page(PersonId person, int page) {
        return new FindCatalogue(person, text, track, page, PAGE);
    }
}
