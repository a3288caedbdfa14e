package io.waymark.people.roster;

import io.waymark.people.api.KnownPerson;
import io.waymark.people.api.RosterSource;
import io.waymark.people.api.Said;
import io.waymark.people.api.Staff;
import io.waymark.shared.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is here, to be looked up as one source calls them, and by their addresses. Nobody is found whose data is erased. */
final class Roll {

    private final RosterSource source;
    private final Map<PersonId, KnownPerson> byId = new LinkedHashMap<>();
    private final Map<String, KnownPerson> byKey = new HashMap<>();
    private final Map<String, List<KnownPerson>> byEmail = new HashMap<>();

    Roll(Staff staff, RosterSource source) {
        this.source = source;
        staff.people().forEach(this::enter);
    }

    private void enter(KnownPerson one) {
        byId.put(one.id(), one);
        if (one.isErased()) {
            return;
        }
        one.sayings().by(source).map(Said::key).filter(key -> !key.isEmpty()).ifPresent(key -> byKey.put(key, one));
        byEmail.computeIfAbsent(Texts.folded(one.email()), any -> new ArrayList<>())
                .add(one);
    }

    Iterable<KnownPerson> all() {
        return byId.values();
    }

    Optional<KnownPerson> of(PersonId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<KnownPerson> withKey(String key) {
        return Optional.ofNullable(byKey.get(key.strip()));
    }

    /** Those active who have this address; if there are none, those who had it and have left. */
    List<KnownPerson> withEmail(String email) {
        List<KnownPerson> all = byEmail.getOrDefault(Texts.folded(email), List.of());
        List<KnownPerson> active = all.stream().filter(KnownPerson::isActive).toList();
        return active.isEmpty() ? all : active;
    }

    /**
     * Whether somebody with this address may be taken for a person. Not if that one has left and the source knew them under another
     * key: an address may have been given to somebody new, who must not come into what was the other's.
     */
    boolean mayBe(KnownPerson person) {
        return person.isActive() || person.sayings().by(source).isEmpty();
    }
}
