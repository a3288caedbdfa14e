package violations.rule06.pathways.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;

/** A rule that lets nobody pass is a slip. */
@AllowedTo({})
public record AllowedToNobody() implements Query<String> {}
