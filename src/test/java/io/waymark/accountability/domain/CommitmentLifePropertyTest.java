package io.waymark.accountability.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.accountability.api.AccountabilityEvent;
import io.waymark.accountability.api.CheckInMissed;
import io.waymark.accountability.api.CheckInsPlanned;
import io.waymark.accountability.api.CommitmentClosed;
import io.waymark.accountability.api.ConfirmerDeclined;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** What holds of the whole life of every commitment, whatever people do and whenever, also when we are not always there. */
class CommitmentLifePropertyTest {

    private static final Ports PORTS = new Ports();
    private static final Bench BENCH = new Bench(PORTS);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Provide
    Arbitrary<Script> scripts() {
        return Script.any();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void eachCheckInEndsInExactlyOneWayAndNothingIsDoneTwiceOrLeftOut(@ForAll("scripts") Script script) {
        List<AccountabilityEvent> events = new Life(BENCH, PORTS, script, NUMBER.incrementAndGet()).live();
        List<Fate> fates = fates(events);

        assertThat(fates).extracting(Fate::day).containsExactlyElementsOf(script.days());
        fates.forEach(fate -> {
            assertThat(fate.state()).as("day %s", fate.day()).isNotEqualTo(Fate.State.TO_COME);
            Statistics.label("ends").collect(fate.state());
        });
        assertThat(events).filteredOn(CommitmentClosed.class::isInstance).hasSize(1);
        boolean confirmerThere = script.accepted() && events.stream().noneMatch(ConfirmerDeclined.class::isInstance);
        if (script.outages().isEmpty() && (confirmerThere || !script.accepted())) {
            fates.forEach(fate -> fate.assertNothingWasLeftOut(confirmerThere));
        }
        assertThat(events).filteredOn(CheckInMissed.class::isInstance).hasSize((int)
                fates.stream().filter(fate -> fate.state() == Fate.State.MISSED).count());
    }

    private static List<Fate> fates(List<AccountabilityEvent> events) {
        List<Fate> fates = events.stream()
                .filter(CheckInsPlanned.class::isInstance)
                .flatMap(event -> ((CheckInsPlanned) event).checkIns().stream())
                .map(Fate::new)
                .toList();
        events.forEach(event -> fates.forEach(fate -> fate.after(event)));
        return fates;
    }
}
