package io.waymark.platform.axon;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * The part {@code readModels} of the readiness group. Liveness does not ask it: a node that rebuilds is alive, and killing it
 * would only make it start over.
 */
@Component
class ReadModelsHealthIndicator implements HealthIndicator {
    private final Readiness readiness;

    ReadModelsHealthIndicator(Readiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public Health health() {
        return (readiness.ready() ? Health.up() : Health.outOfService()).build();
    }
}
