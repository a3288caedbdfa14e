package io.waymark.people.api;

import io.waymark.shared.PersonId;
import java.util.Set;

/** Knows whether anybody can still keep Waymark running; one person alone cannot tell that of all others. */
public interface OtherAdmins {

    /**
     * Whether a system admin is left once this person has the role no more by what was given here. All who would be told so at the
     * same moment are asked one after the other.
     */
    boolean areLeftWithout(PersonId person);

    /** Whether there is a system admin now, and would be none once these have left. */
    boolean wouldAllLeave(Set<PersonId> leavers);
}
