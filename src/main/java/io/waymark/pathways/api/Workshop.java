package io.waymark.pathways.api;

import java.util.List;

/** All pathways with their versions, for their authors, in the order of titles. */
public record Workshop(List<Entry> entries) {

    /**
     * One pathway.
     *
     * @param published the newest published version, or 0
     * @param draft the drafted version, or 0
     */
    public record Entry(PathwayId pathway, String title, Track track, int published, int draft) {}
}
