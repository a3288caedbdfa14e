package io.waymark.pathways.projection;

import io.waymark.pathways.api.EnrolmentOn;
import io.waymark.pathways.api.EnrolmentStarted;
import io.waymark.pathways.api.FindEnrolmentHistory;
import io.waymark.pathways.api.FindEnrolmentOn;
import io.waymark.pathways.api.FindPathwayHistory;
import io.waymark.pathways.api.FindPathwayOn;
import io.waymark.pathways.api.PathwayEvent;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.PathwayOn;
import io.waymark.pathways.api.Route;
import io.waymark.platform.axon.MessageOrigin;
import io.waymark.platform.history.Chronicle;
import io.waymark.platform.history.Happened;
import io.waymark.shared.Actor;
import io.waymark.shared.History;
import io.waymark.shared.Rejection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.stereotype.Component;

/** Answers what happened to pathways and on people's ways through them, and how both stood on a day, from the events themselves. */
@Component
class PathwayHistories {

    private final Chronicle chronicle;
    private final PathwayRows rows;

    PathwayHistories(Chronicle chronicle, PathwayRows rows) {
        this.chronicle = chronicle;
        this.rows = rows;
    }

    @QueryHandler
    History find(FindEnrolmentHistory query, QueryMessage<?, ?> message) {
        Actor reader = MessageOrigin.actorOf(message);
        return chronicle.page(
                query.enrolment(), PathwayEvent.class, reader, query.page(), query.size(), new PathwayTeller(reader));
    }

    @QueryHandler
    History find(FindPathwayHistory query, QueryMessage<?, ?> message) {
        insistOn(query.pathway());
        Actor reader = MessageOrigin.actorOf(message);
        return chronicle.page(
                query.pathway(), PathwayEvent.class, reader, query.page(), query.size(), new PathwayTeller(reader));
    }

    @QueryHandler
    EnrolmentOn find(FindEnrolmentOn query) {
        EnrolmentRow row = null;
        Route route = new Route(List.of());
        for (Happened<PathwayEvent> happened :
                chronicle.until(query.enrolment(), PathwayEvent.class, query.day(), query.zone())) {
            row = EnrolmentFold.after(row, happened.event(), happened.message().getIdentifier());
            if (happened.event() instanceof EnrolmentStarted started) {
                route = started.route();
            }
        }
        if (row == null) {
            return new EnrolmentOn(query.day(), null);
        }
        int newest = past(row.pathway(), query.day(), query.zone()).newest();
        return new EnrolmentOn(query.day(), EnrolmentViews.of(row, route, Math.max(newest, row.version())));
    }

    @QueryHandler
    PathwayOn find(FindPathwayOn query) {
        insistOn(query.pathway());
        PathwayPast past = past(query.pathway(), query.day(), query.zone());
        return new PathwayOn(query.day(), past.published(), past.draft());
    }

    private PathwayPast past(PathwayId pathway, LocalDate day, ZoneId zone) {
        return PathwayPast.of(chronicle.until(pathway, PathwayEvent.class, day, zone));
    }

    /** An id of something else names no pathway, whatever happened to that. */
    private void insistOn(PathwayId pathway) {
        if (rows.pathways().find(pathway.value()).isEmpty()) {
            throw Rejection.nothingHere();
        }
    }
}
