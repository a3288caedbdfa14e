package violations.rule06.pathways.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Does not say whose manager. */
@AllowedTo({Who.LD_ADMIN, Who.MANAGER})
public record ManagerOfNothing() implements Query<String> {}
