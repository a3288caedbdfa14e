package io.waymark.people.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sync that is over. Nobody is named in it but who began it.
 *
 * @param by who began it; null for the schedule
 * @param told how many people the directory told of
 * @param everybody whether it told of all it has
 * @param changes how many of each kind were made, or would have been
 * @param active how many people were active before it
 * @param problems the first {@link #PROBLEMS_SHOWN}
 * @param problemCount all of them
 * @param leavers tells who would leave from any other set of people; empty if nobody would
 * @param code of the refusal; null if it was none
 */
public record SyncRun(
        String id,
        SyncKind kind,
        @Nullable PersonId by,
        Instant begun,
        Instant ended,
        SyncOutcome outcome,
        int told,
        boolean everybody,
        Map<RosterChange.Kind, Integer> changes,
        int unchanged,
        int active,
        List<SyncProblem> problems,
        int problemCount,
        String leavers,
        @Nullable String code) {

    public static final int PROBLEMS_SHOWN = 20;

    public int count(RosterChange.Kind of) {
        return changes.getOrDefault(of, 0);
    }
}
