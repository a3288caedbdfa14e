package io.waymark.recognition.projection;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.Route;
import io.waymark.pathways.api.StepId;
import io.waymark.recognition.api.AwardId;
import io.waymark.recognition.api.BadgeId;
import io.waymark.recognition.api.EarningFact;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One row a person: what they hold, and how far they are on the ways that lead to more. */
record HolderRow(PersonId person, List<Held> held, Map<PathwayId, Underway> underway) {

    record Held(AwardId award, BadgeId badge, int ruleVersion, List<EarningFact> earnedBy, Instant at) {}

    /** A way that is being gone, or was; not one that was left. */
    record Underway(EnrolmentId enrolment, String title, Route route, Set<StepId> done) {

        Underway with(StepId step) {
            Set<StepId> more = new TreeSet<>(java.util.Comparator.comparing(StepId::value));
            more.addAll(done);
            more.add(step);
            return new Underway(enrolment, title, route, more);
        }
    }

    static HolderRow orNew(@Nullable HolderRow row, PersonId person) {
        return row == null ? new HolderRow(person, List.of(), Map.of()) : row;
    }

    HolderRow with(Held award) {
        List<Held> more = new ArrayList<>(held);
        more.add(award);
        return new HolderRow(person, more, underway);
    }

    HolderRow with(PathwayId pathway, @Nullable Underway way) {
        Map<PathwayId, Underway> changed = new LinkedHashMap<>(underway);
        if (way == null) {
            changed.remove(pathway);
        } else {
            changed.put(pathway, way);
        }
        return new HolderRow(person, held, changed);
    }

    HolderRow changing(PathwayId pathway, UnaryOperator<Underway> change) {
        Underway way = underway.get(pathway);
        if (way == null) {
            throw new IllegalStateException(person + " is not on the way through " + pathway);
        }
        return with(pathway, change.apply(way));
    }
}
