package violations.rule06.pathways.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;

/** Does not say whose it is, so that nobody could ever send it. */
@AllowedTo(Who.OWNER)
public record OwnerOfNothing(String step) implements Command<Void> {}
