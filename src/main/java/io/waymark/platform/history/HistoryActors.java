package io.waymark.platform.history;

import io.waymark.platform.axon.MessageOrigin;
import io.waymark.shared.Actor;
import io.waymark.shared.HistoryActor;
import io.waymark.shared.HistoryActor.Kind;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import java.util.Comparator;
import java.util.Optional;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** Says who did something, to somebody: by name to those who may look that person up, else by role. */
@Component
class HistoryActors {

    private static final String POLICY = "policy";

    private final KnownPeople people;

    HistoryActors(KnownPeople people) {
        this.people = people;
    }

    HistoryActor of(Message<?> event, Actor reader) {
        Actor actor = MessageOrigin.actorOf(event);
        if (actor.person() != null) {
            return person(actor, actor.person(), reader);
        }
        if (actor.program() != null) {
            return new HistoryActor(Kind.PROGRAM, null, actor.program());
        }
        String name = actor.system() == null ? "" : actor.system();
        boolean policy = POLICY.equals(event.getMetaData().get(MessageOrigin.SOURCE));
        return new HistoryActor(policy ? Kind.POLICY : Kind.SYSTEM, null, name);
    }

    private HistoryActor person(Actor actor, PersonId person, Actor reader) {
        if (reader.is(person)) {
            return new HistoryActor(Kind.YOU, person, "");
        }
        Optional<String> name = people.nameFor(reader, person);
        if (name.isPresent()) {
            return new HistoryActor(name.get().isBlank() ? Kind.ERASED : Kind.PERSON, person, name.get());
        }
        return actor.roles().stream()
                .min(Comparator.naturalOrder())
                .map(Role::code)
                .map(role -> new HistoryActor(Kind.ROLE, null, role))
                .orElse(new HistoryActor(Kind.SOMEBODY, null, ""));
    }
}
