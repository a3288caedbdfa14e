package io.waymark.people.sidestate;

import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One thing an import does.
 *
 * @param whose whose data the command holds; null if nobody's
 */
public record Deed(@Nullable PersonId whose, Command<Void> command) {}
