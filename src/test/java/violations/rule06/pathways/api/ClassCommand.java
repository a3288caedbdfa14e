package violations.rule06.pathways.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;

/** Could change on its way. */
@AllowedTo(Who.SYSTEM)
public class ClassCommand implements Command<Void> {}
