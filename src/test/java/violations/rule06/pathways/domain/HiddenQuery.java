package violations.rule06.pathways.domain;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Nobody outside could ask it. */
@AllowedTo(Who.SYSTEM)
record HiddenQuery() implements Query<String> {}
