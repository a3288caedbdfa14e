package io.waymark.pathways.api;

import java.util.List;

/**
 * That a pathway ends with a commitment.
 *
 * @param days when its check-ins are, in days after the first; ascending, at least {@link #APART} apart
 */
public record CommitmentAsked(List<Integer> days) {

    /** Days between two check-ins at least, so that one is over before the next is due. */
    public static final int APART = 14;

    public static final int LATEST = 365;

    public static final CommitmentAsked BY_DEFAULT = new CommitmentAsked(List.of(7, 30, 60, 90));
}
