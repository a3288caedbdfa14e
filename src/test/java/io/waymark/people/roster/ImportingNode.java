package io.waymark.people.roster;

import io.waymark.WaymarkApplication;
import io.waymark.people.api.ApplyRoster;
import io.waymark.people.api.PreviewRoster;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterPlan;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.axon.ReadModels;
import io.waymark.platform.security.Acting;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.EmbeddedApp;
import java.time.Clock;
import java.util.Set;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A node with the profile mongodb that imports a large roster; in a process of its own it can be killed while it does. */
final class ImportingNode implements AutoCloseable {

    static final Actor ADMIN = Actor.person(new PersonId("p-admin"), Set.of(Role.SYS_ADMIN));

    private final ConfigurableApplicationContext context;

    ImportingNode(String uri) {
        context = new SpringApplicationBuilder(WaymarkApplication.class)
                .profiles("mongodb")
                .run("--waymark.mongodb.uri=" + uri, "--server.port=0", "--spring.main.register-shutdown-hook=false");
        EmbeddedApp.eventually("it is ready", () -> bean(ReadModels.class).ready());
    }

    public static void main(String[] arguments) {
        new ImportingNode(arguments[0]).apply(LargeRoster.of(Integer.parseInt(arguments[1])));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    RosterPlan preview(Roster roster) {
        return bean(Acting.class).as(ADMIN, "test", () -> bean(Gateways.class).ask(new PreviewRoster(roster)));
    }

    RosterPlan apply(Roster roster) {
        String fingerprint = preview(roster).fingerprint();
        ApplyRoster command =
                new ApplyRoster(roster, fingerprint, true, bean(Clock.class).instant());
        return bean(Acting.class).as(ADMIN, "test", () -> bean(Gateways.class).send(command));
    }

    @Override
    public void close() {
        context.close();
    }
}
