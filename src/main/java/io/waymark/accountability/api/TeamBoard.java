package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a manager's reports stand with what they committed to. */
public record TeamBoard(List<Row> rows) {

    /**
     * One report.
     *
     * @param commitments the newest first, without what was written for the confirmer alone
     * @param last the last follow-up; null if there was none
     * @param leave leave that lies ahead or is under way
     */
    public record Row(
            PersonId person,
            List<CommitmentView> commitments,
            @Nullable FollowUpView last,
            List<Absence> leave) {}
}
