package io.waymark.platform.axon;

import io.waymark.platform.security.Acting;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.stereotype.Component;

/**
 * Who, why and where from, on every message: stamped on commands and queries as they are sent, handed down to the events they
 * lead to. {@code cause} is the message that led to this one, {@code correlation} the first of the whole chain. An event also says
 * what was asked for, and, if a policy asked, which event of what made it: messages are not kept, so their names are.
 */
@Component
public class MessageOrigin implements MessageDispatchInterceptor<Message<?>>, CorrelationDataProvider {

    public static final String ACTOR = "actor";
    public static final String SOURCE = "source";
    public static final String CAUSE = "cause";
    public static final String CORRELATION = "correlation";

    /** What somebody asked for, by the name of its type; of commands within commands the outermost. */
    public static final String COMMAND = "command";

    /** The event a policy reacted to, by the name of its type. */
    public static final String TRIGGER = "trigger";

    /** The id of the thing the trigger happened to. */
    public static final String TRIGGER_OF = "triggerOf";

    private static final String ROLES = "roles";
    private static final String PERSON = "person:";
    private static final String SYSTEM = "system:";
    private static final String PROGRAM = "program:";

    private final Acting acting;

    MessageOrigin(Acting acting) {
        this.acting = acting;
    }

    @Override
    public BiFunction<Integer, Message<?>, Message<?>> handle(List<? extends Message<?>> messages) {
        return (index, message) -> {
            Acting.Now now = acting.now();
            String roles = now.actor().roles().stream().map(Role::code).sorted().collect(Collectors.joining(","));
            return message.andMetaData(Map.of(ACTOR, now.actor().label(), ROLES, roles, SOURCE, now.source()));
        };
    }

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> given = message.getMetaData();
        Map<String, Object> handed = new HashMap<>(Map.of(
                ACTOR, given.getOrDefault(ACTOR, "nobody"),
                SOURCE, given.getOrDefault(SOURCE, "none"),
                CAUSE, message.getIdentifier(),
                CORRELATION, given.getOrDefault(CORRELATION, message.getIdentifier())));
        String name = message.getPayloadType().getSimpleName();
        if (message instanceof DomainEventMessage<?> event) {
            handed.put(TRIGGER, name);
            handed.put(TRIGGER_OF, event.getAggregateIdentifier());
        } else if (message instanceof CommandMessage<?>) {
            handed.put(COMMAND, given.getOrDefault(COMMAND, name));
            Stream.of(ROLES, TRIGGER, TRIGGER_OF)
                    .filter(given::containsKey)
                    .forEach(key -> handed.put(key, given.get(key)));
        }
        return handed;
    }

    /** Who sent the message. */
    public static Actor actorOf(Message<?> message) {
        String label = String.valueOf(message.getMetaData().getOrDefault(ACTOR, "nobody"));
        if (label.startsWith(PERSON)) {
            return Actor.person(new PersonId(label.substring(PERSON.length())), rolesOf(message));
        }
        if (label.startsWith(PROGRAM)) {
            return Actor.program(label.substring(PROGRAM.length()), rolesOf(message));
        }
        return label.startsWith(SYSTEM) ? Actor.system(label.substring(SYSTEM.length())) : Actor.NOBODY;
    }

    /**
     * The person who sent the message.
     *
     * @throws Rejection {@code person-needed} if it was nobody of flesh and blood
     */
    public static PersonId personOf(Message<?> message) {
        PersonId person = actorOf(message).person();
        if (person == null) {
            throw Rejection.personNeeded();
        }
        return person;
    }

    private static Set<Role> rolesOf(Message<?> message) {
        String roles = String.valueOf(message.getMetaData().getOrDefault(ROLES, ""));
        return Arrays.stream(roles.split(","))
                .flatMap(code -> Role.of(code).stream())
                .collect(Collectors.toSet());
    }
}
