package io.waymark.people.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a roster would change. Nothing is done while there are problems.
 *
 * @param fingerprint of the roster and of the people as they were: it is carried out only while both are the same
 * @param changes in the order of the source, leavers last
 * @param unchanged how many people stay as they are
 * @param active how many people are active before it
 * @param problems by row ({@link Problem#line}) and column ({@link Problem#field}, a field of {@link RosterEntry})
 */
public record RosterPlan(
        String fingerprint, List<RosterChange> changes, int unchanged, int active, List<Problem> problems) {

    /** Above this share of leavers somebody has to say that it is meant. */
    public static final int MANY_LEAVERS_PERCENT = 10;

    public long count(RosterChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Who would be deactivated. */
    public Set<PersonId> leavers() {
        return changes.stream()
                .filter(change -> change.kind() == RosterChange.Kind.LEAVE)
                .map(change -> Objects.requireNonNull(change.person()))
                .collect(Collectors.toSet());
    }

    /** Whether more than a tenth of the active people would be deactivated. */
    public boolean hasManyLeavers() {
        return count(RosterChange.Kind.LEAVE) * 100 > (long) active * MANY_LEAVERS_PERCENT;
    }
}
