package io.waymark.people.api;

import java.util.List;

/** Those who have one and the same e-mail address or key, and those who had it when they left. */
public record Holders(List<Entrant> all) {

    public List<Entrant> active() {
        return all.stream().filter(Entrant::active).toList();
    }
}
