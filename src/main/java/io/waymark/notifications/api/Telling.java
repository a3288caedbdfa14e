package io.waymark.notifications.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * How a policy of another context has somebody told. A context makes only commands of its own, so {@link Notify} is made here, and
 * sent in the policy's name.
 */
public interface Telling {

    /**
     * Sends {@link Notify}, whose components the parameters are.
     *
     * @param policy who says so, by its class, as with {@code PolicyGateway}
     */
    void tell(
            Object policy,
            PersonId to,
            String reason,
            NotificationKind kind,
            List<Fact> facts,
            String path,
            List<Action> actions,
            Instant at);
}
