package io.waymark.support;

import io.waymark.pathways.api.DraftPathway;
import io.waymark.pathways.api.EnrolInPathway;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.PublishPathway;
import io.waymark.people.api.AssignManager;
import io.waymark.people.api.FormTeam;
import io.waymark.people.api.JoinPerson;
import io.waymark.people.api.TeamId;
import io.waymark.platform.accounts.Accounts;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/** A small company, filled by commands like any other; ids are fresh, so that many tests can share one application. */
public final class Company {
    private static final Actor SYSTEM = Actor.system("test");
    private static final int ORDER = 1;

    private final EmbeddedApp app;

    public Company(EmbeddedApp app) {
        this.app = app;
    }

    /** An id nobody has used. */
    public static String fresh(String prefix) {
        return prefix + "-" + UUID.randomUUID();
    }

    /** Takes somebody in, with an account of the same name as their id. */
    public PersonId person(String name, Role... roles) {
        PersonId id = new PersonId(fresh("p"));
        TeamId team = new TeamId("t-test");
        app.send(SYSTEM, new FormTeam(team, "Field support", app.clock().instant()));
        app.send(
                SYSTEM,
                new JoinPerson(
                        id,
                        name,
                        id.value() + "@example.com",
                        "Team lead",
                        team,
                        "en-GB",
                        ZoneId.of("Europe/London"),
                        app.clock().instant()));
        app.bean(Accounts.class).register(new Accounts.Account(id.value(), id.value(), name, Set.of(roles), ORDER));
        return id;
    }

    /** Forms a team, without anybody in it. */
    public void formTeam(String id) {
        app.send(
                SYSTEM,
                new FormTeam(new TeamId(id), "Field support", app.clock().instant()));
    }

    public void reportsTo(PersonId person, PersonId manager) {
        LocalDate day = LocalDate.ofInstant(app.clock().instant(), ZoneId.of("Europe/London"));
        app.send(SYSTEM, new AssignManager(person, manager, day, app.clock().instant()));
    }

    /** Drafts the next version, which nobody sees before it is published; returns it. */
    public int draft(PathwayContent content) {
        return app.send(
                SYSTEM, new DraftPathway(content.id(), content, app.clock().instant()));
    }

    /** Drafts and publishes; returns the version. */
    public int publish(PathwayContent content) {
        int version = draft(content);
        app.send(SYSTEM, new PublishPathway(content.id(), version, app.clock().instant()));
        return version;
    }

    public EnrolmentId enrol(PersonId person, PathwayId pathway) {
        EnrolInPathway enrol = EnrolInPathway.of(pathway, person, app.clock().instant());
        app.send(Actor.person(person, Set.of()), enrol);
        return enrol.enrolment();
    }

    /** REST as this person. */
    public RestClient rest(PersonId person) {
        return app.rest(person.value());
    }
}
