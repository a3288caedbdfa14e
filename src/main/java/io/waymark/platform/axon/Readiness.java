package io.waymark.platform.axon;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether people and programs can be let in: what they would read has been rebuilt, and all preparation is done. */
@Component
public class Readiness {
    private final ReadModels readModels;
    private final ObjectProvider<Preparation> preparations;

    Readiness(ReadModels readModels, ObjectProvider<Preparation> preparations) {
        this.readModels = readModels;
        this.preparations = preparations;
    }

    public boolean ready() {
        return readModels.ready() && all().stream().allMatch(preparation -> preparation.share() >= 1);
    }

    /** How far the start has come: 0 to 1. */
    public double progress() {
        double prepared =
                all().stream().mapToDouble(Preparation::share).average().orElse(1);
        return readModels.progress() * prepared;
    }

    private List<Preparation> all() {
        return preparations.orderedStream().toList();
    }
}
