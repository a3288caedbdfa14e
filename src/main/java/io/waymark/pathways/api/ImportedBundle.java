package io.waymark.pathways.api;

import io.waymark.shared.Problem;
import java.util.List;

/**
 * A bundle that became a draft.
 *
 * @param version of the draft
 * @param advice what its author may want to look at, such as steps over 20 minutes; stops nothing
 */
public record ImportedBundle(PathwayId pathway, int version, List<Problem> advice) {}
