package io.waymark.accountability.api;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of a commitment, by what its owner said or else by what their manager saw last.
 *
 * @param line what its owner wrote; null for nothing, and for what the manager saw
 * @param again when the two talk about it again; null if nothing was said since it is blocked
 */
public record Blockage(
        Obstacle obstacle, @Nullable String line, @Nullable LocalDate again) {

    /**
     * Empty if the way is free: what was said before the manager saw it done is over.
     *
     * @param last the last follow-up with its owner; null for none
     */
    public static Optional<Blockage> of(CommitmentView commitment, @Nullable FollowUpView last) {
        FollowUpView about = last != null && commitment.id().equals(last.commitment()) ? last : null;
        CommitmentView.Hindrance said = commitment.hindrance();
        if (said != null) {
            boolean since = about != null && !about.at().isBefore(said.at());
            if (about != null && since && about.observed() == Observed.SEEN) {
                return Optional.empty();
            }
            return Optional.of(
                    new Blockage(said.obstacle(), said.line(), about != null && since ? about.next() : null));
        }
        return about == null || about.obstacle() == null
                ? Optional.empty()
                : Optional.of(new Blockage(about.obstacle(), null, about.next()));
    }

    /** Whether they have agreed on a later day to talk about it. */
    public boolean isPutOff(LocalDate today) {
        return again != null && again.isAfter(today);
    }
}
