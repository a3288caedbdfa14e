package io.waymark.pathways.api;

import java.util.List;

/** One page of the catalogue in the order of titles, and how many entries match in all. */
public record Catalogue(List<CatalogueEntry> entries, long total) {}
