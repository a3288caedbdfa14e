package io.waymark.people.sidestate;

import io.waymark.people.api.RolesToldOf;
import io.waymark.platform.json.Json;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which roles people had from outside when they were last heard of. Neither event nor read model: it is what somebody else says, as
 * of then, and nothing is allowed by it. Of whoever has none, nothing is kept.
 */
@Component
public class ToldRoles {

    private static final String SHELF = "told-roles";

    /** The same is not written down more often. */
    private static final Duration OFTEN = Duration.ofHours(1);

    /** More than have a role in any company. */
    private static final int MOST = 10_000;

    private final SideState sideState;
    private final JsonMapper json = Json.mapper();

    ToldRoles(SideState sideState) {
        this.sideState = sideState;
    }

    public void remember(PersonId person, RolesToldOf now) {
        Optional<RolesToldOf> before = of(person);
        if (now.roles().isEmpty()) {
            before.ifPresent(told -> sideState.remove(SHELF, person.value()));
        } else if (before.filter(told -> isNoNews(told, now)).isEmpty()) {
            sideState.put(SHELF, person.value(), json.writeValueAsBytes(now));
        }
    }

    public Optional<RolesToldOf> of(PersonId person) {
        return sideState.find(SHELF, person.value()).map(this::read);
    }

    /** Those who had the role. */
    public List<PersonId> having(Role role) {
        return sideState.list(SHELF, "", "", MOST).stream()
                .filter(entry -> read(entry).roles().contains(role))
                .map(entry -> new PersonId(entry.key()))
                .toList();
    }

    private RolesToldOf read(SideState.Entry entry) {
        return json.readValue(entry.value(), RolesToldOf.class);
    }

    private static boolean isNoNews(RolesToldOf before, RolesToldOf now) {
        return before.origin() == now.origin()
                && before.roles().equals(now.roles())
                && now.at().isBefore(before.at().plus(OFTEN));
    }
}
