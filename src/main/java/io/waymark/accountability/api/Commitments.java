package io.waymark.accountability.api;

import java.util.List;

/** Commitments, the newest first. */
public record Commitments(List<CommitmentView> all) {

    public long open() {
        return all.stream().filter(CommitmentView::isOpen).count();
    }
}
