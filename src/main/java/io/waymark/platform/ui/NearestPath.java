package io.waymark.platform.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which of some places a page belongs to. */
final class NearestPath {

    private NearestPath() {}

    /** The one that the page is, or else the one it lies nearest below; the home page, which is empty, is above nothing. */
    static Optional<String> of(String page, Collection<String> places) {
        return places.stream()
                .filter(place -> place.equals(page) || !place.isEmpty() && page.startsWith(place + "/"))
                .max(Comparator.comparingInt(String::length));
    }
}
