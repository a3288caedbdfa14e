package io.waymark.recognition.projection;

import io.waymark.pathways.api.EnrolmentStarted;
import io.waymark.pathways.api.EnrolmentWithdrawn;
import io.waymark.pathways.api.PathwayDrafted;
import io.waymark.pathways.api.Route;
import io.waymark.pathways.api.StepCompleted;
import io.waymark.platform.axon.Announcer;
import io.waymark.platform.mongo.Place;
import io.waymark.recognition.api.BadgeAwarded;
import io.waymark.recognition.api.BadgeDefined;
import io.waymark.shared.PersonId;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps what badges there are, who holds them, and how far everybody is from the others. */
@Component
@ProcessingGroup("recognition.projection")
class BadgeProjection {

    private final BadgeRows rows;
    private final Announcer announcer;

    BadgeProjection(BadgeRows rows, Announcer announcer) {
        this.rows = rows;
        this.announcer = announcer;
    }

    @EventHandler
    void on(PathwayDrafted event, EventMessage<?> message) {
        rows.pathways()
                .put(
                        event.pathway().value(),
                        Place.of(message),
                        before -> new PathwayTitleRow(
                                event.pathway(), event.content().title(), Route.of(event.content())));
    }

    @EventHandler
    void on(BadgeDefined event, EventMessage<?> message) {
        rows.badges()
                .put(
                        event.badge().value(),
                        Place.of(message),
                        before -> new BadgeRow(
                                event.badge(),
                                event.ruleVersion(),
                                event.face(),
                                event.rule(),
                                event.rule().pathway()));
        announcer.changed("badges");
    }

    @EventHandler
    void on(BadgeAwarded event, EventMessage<?> message) {
        change(
                event.person(),
                message,
                row -> row.with(new HolderRow.Held(
                        event.award(), event.badge(), event.ruleVersion(), event.earnedBy(), event.at())));
    }

    @EventHandler
    void on(EnrolmentStarted event, EventMessage<?> message) {
        change(
                event.learner(),
                message,
                row -> row.with(
                        event.pathway(),
                        new HolderRow.Underway(event.enrolment(), event.title(), event.route(), Set.of())));
    }

    @EventHandler
    void on(StepCompleted event, EventMessage<?> message) {
        change(event.learner(), message, row -> row.changing(event.pathway(), way -> way.with(event.step())));
    }

    @EventHandler
    void on(EnrolmentWithdrawn event, EventMessage<?> message) {
        change(event.learner(), message, row -> row.with(event.pathway(), (HolderRow.Underway) null));
    }

    @ResetHandler
    void reset() {
        rows.badges().clear();
        rows.holders().clear();
        rows.pathways().clear();
    }

    private void change(PersonId person, EventMessage<?> message, UnaryOperator<HolderRow> change) {
        rows.holders().put(person.value(), Place.of(message), before -> change.apply(HolderRow.orNew(before, person)));
        announcer.changed("badges-of:" + person.value());
    }
}
