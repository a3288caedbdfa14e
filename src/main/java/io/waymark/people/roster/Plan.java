package io.waymark.people.roster;

import io.waymark.people.api.RosterPlan;
import io.waymark.people.sidestate.Deed;
import java.util.List;

/**
 * What a roster leads to.
 *
 * @param deeds none while there are problems
 */
record Plan(RosterPlan shown, List<Deed> deeds) {}
