package io.waymark.platform.axon;

import java.util.Collection;
import org.axonframework.eventhandling.TrackingToken;

/** How far processors have come that run on other nodes, as they have written it down. */
public interface StoredTokens {

    /** The token of each segment of a processor, without claiming it; none if none was stored, or no other node can be. */
    Collection<TrackingToken> of(String processor);
}
