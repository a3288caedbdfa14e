package io.waymark.shared;

import java.util.Set;

/**
 * A question to a read model. Every query declares beside it who may ask it, with {@link AllowedTo}.
 *
 * @param <R> the record that answers it
 */
public interface Query<R> {

    /**
     * What the answer depends on, such as {@code enrolment:e-1}: when a projection announces one of these, views that asked ask
     * again. Empty for an answer that does not change while it is looked at.
     */
    default Set<String> topics() {
        return Set.of();
    }
}
