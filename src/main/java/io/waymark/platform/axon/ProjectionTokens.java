package io.waymark.platform.axon;

import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;

/** Where projections keep their place: beside their read models, so that both are kept, or lost, together. */
public record ProjectionTokens(TokenStore store) {

    /** Deletes the place of a processor that no node runs any more; left where it is if one still does. */
    void forget(String processor) {
        try {
            for (int segment : store.fetchSegments(processor)) {
                store.fetchToken(processor, segment);
                store.deleteToken(processor, segment);
            }
        } catch (UnableToClaimTokenException e) {
            return;
        }
    }
}
