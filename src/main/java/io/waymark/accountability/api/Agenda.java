package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is worth a word when a report and their manager meet next: the very same for both.
 *
 * @param manager whom they report to; null for nobody
 * @param commitments those that are open, without what was written for the confirmer alone
 * @param badges earned of late, the newest first
 * @param points added by one of the two and not done yet, the oldest first
 * @param last the last follow-up; null if there was none
 */
public record Agenda(
        PersonId person,
        @Nullable PersonId manager,
        List<CommitmentView> commitments,
        List<Badge> badges,
        List<Point> points,
        @Nullable FollowUpView last) {

    /** A badge, by its title. */
    public record Badge(String title, Instant at) {}

    /** What one of the two wants to talk about. */
    public record Point(AgendaPointId id, PersonId by, String text, Instant at) {}
}
