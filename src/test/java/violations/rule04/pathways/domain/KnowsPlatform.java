package violations.rule04.pathways.domain;

import io.waymark.platform.axon.Gateways;

/** Could send commands while it decides. */
record KnowsPlatform(Gateways gateways) {}
