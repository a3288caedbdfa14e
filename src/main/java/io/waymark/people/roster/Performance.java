package io.waymark.people.roster;

import io.waymark.people.api.JoinPerson;
import io.waymark.people.sidestate.Deed;
import io.waymark.people.sidestate.NewKeys;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.axon.OneCommit;
import io.waymark.platform.axon.Together;
import io.waymark.platform.time.Turn;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Does what was planned, all of it or nothing: in one transaction where there are such, in one commit if it is not too much for one,
 * and otherwise in many that are gone on with, whatever happens, until the last.
 */
@Component
class Performance {

    /** Fewer would store more often; of more, each waits for all others while it is handled. */
    private static final int AT_A_TIME = 100;

    private final Gateways gateways;
    private final Together together;
    private final OneCommit oneCommit;
    private final NewKeys keys;
    private final ManyCommits manyCommits;

    Performance(Gateways gateways, Together together, OneCommit oneCommit, NewKeys keys, ManyCommits manyCommits) {
        this.gateways = gateways;
        this.together = together;
        this.oneCommit = oneCommit;
        this.keys = keys;
        this.manyCommits = manyCommits;
    }

    void of(List<Deed> deeds, Turn turn) {
        keys.prepare(deeds.stream()
                .filter(deed -> deed.command() instanceof JoinPerson)
                .map(Deed::whose)
                .toList());
        if (oneCommit.isTransaction()) {
            together.inParts(parts(deeds).stream()
                    .<Runnable>map(part -> () -> send(part))
                    .toList());
        } else if (deeds.size() <= oneCommit.events()) {
            together.inParts(List.of(() -> send(deeds)));
        } else {
            manyCommits.of(parts(deeds), turn);
        }
    }

    private static List<List<Deed>> parts(List<Deed> deeds) {
        return IntStream.iterate(0, from -> from < deeds.size(), from -> from + AT_A_TIME)
                .mapToObj(from -> deeds.subList(from, Math.min(from + AT_A_TIME, deeds.size())))
                .toList();
    }

    private void send(List<Deed> some) {
        some.forEach(deed -> gateways.sendOnly(deed.command()));
    }
}
