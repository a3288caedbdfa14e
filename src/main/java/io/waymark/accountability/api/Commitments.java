package io.waymark.accountability.api;

import java.util.List;

/** Commitments, the newest first. */
public record Commitments(List<CommitmentView> all) {

    /** How many somebody may have open at once. */
    public static final int MOST_OPEN = 3;

    public long open() {
        return all.stream().filter(CommitmentView::isOpen).count();
    }
}
