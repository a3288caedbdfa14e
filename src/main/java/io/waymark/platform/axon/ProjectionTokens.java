package io.waymark.platform.axon;

import org.axonframework.eventhandling.tokenstore.TokenStore;

/** Where projections keep their place: beside their read models, so that both are kept, or lost, together. */
public record ProjectionTokens(TokenStore store) {}
