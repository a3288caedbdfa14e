package io.waymark.accountability.api;

import java.time.Instant;
import java.util.List;

/**
 * How the whole company follows through, in numbers alone.
 *
 * @param byPathway by the pathway the commitments came out of, in the order of their titles
 * @param at when it was counted
 */
public record CompanyFigures(Figures all, List<OfPathway> byPathway, Instant at) {

    /** Commitments that came out of one pathway. */
    public record OfPathway(String title, Figures figures) {}
}
