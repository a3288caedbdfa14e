package io.waymark.shared;

import java.util.List;

/**
 * What happened to a thing, as far as its reader may know: one page of it, the newest first.
 *
 * @param page from 0
 * @param total how many entries there are for this reader; what is not for them leaves no gap
 */
public record History(List<HistoryEntry> entries, int page, int size, long total) {

    /** The most entries a page may hold. */
    public static final int LARGEST_PAGE = 100;

    /** Whether something happened before the oldest entry of this page. */
    public boolean hasEarlier() {
        return (page + 1L) * size < total;
    }
}
