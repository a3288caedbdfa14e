package io.waymark.demo;

import io.waymark.shared.Actor;
import io.waymark.shared.Command;
import java.time.Instant;

/** What somebody of the demo company does at some time, in the way they would do it: by a command of their own. */
record Deed(Instant at, Actor actor, Command<?> command) {

    /** What happens by itself. */
    static Deed system(Instant at, Command<?> command) {
        return new Deed(at, Actor.system(DemoCompany.SOURCE), command);
    }
}
