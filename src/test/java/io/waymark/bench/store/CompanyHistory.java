package io.waymark.bench.store;

import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayDrafted;
import io.waymark.pathways.api.PathwayPublished;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * What a company does on its pathways, commit by commit. So many people are there at the same time, each for a sitting of a few
 * steps; then somebody else sits down. It never ends, for there are always more people; the same in each run but for the
 * identifiers of messages.
 */
final class CompanyHistory implements Iterator<List<DomainEventMessage<?>>> {

    private static final int SITTING = 5;
    private static final int AWAY = 200;

    private final int atOnce;
    private final Random random = new Random(1);
    private final Deque<List<DomainEventMessage<?>>> beginning = new ArrayDeque<>();
    private final List<Sitting> here = new ArrayList<>();
    private final List<Learner> away = new ArrayList<>();
    private final List<String> longOnes = new ArrayList<>();
    private int people;

    /** With so many people at the same time. */
    CompanyHistory(int atOnce) {
        this.atOnce = atOnce;
        Pathways.ALL.forEach(this::publish);
    }

    /** The enrolments of the longest pathway that have come to their end by now. */
    List<String> longOnes() {
        return longOnes;
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public List<DomainEventMessage<?>> next() {
        if (!beginning.isEmpty()) {
            return beginning.remove();
        }
        while (here.size() < atOnce) {
            here.add(new Sitting(somebody(), 1 + random.nextInt(2 * SITTING)));
        }
        int seat = random.nextInt(here.size());
        Sitting sitting = here.get(seat);
        List<DomainEventMessage<?>> commit = sitting.learner().next();
        if (sitting.learner().isThere() || sitting.left() == 1) {
            here.remove(seat);
            leave(sitting.learner());
        } else {
            here.set(seat, new Sitting(sitting.learner(), sitting.left() - 1));
        }
        return commit;
    }

    private void leave(Learner learner) {
        if (!learner.isThere()) {
            away.add(learner);
        } else if (learner.pathway().equals(Pathways.ALL.getLast())) {
            longOnes.add(learner.enrolment().value());
        }
    }

    private Learner somebody() {
        if (away.size() < AWAY) {
            PathwayContent pathway = Pathways.ALL.get(people % Pathways.ALL.size());
            return new Learner(new PersonId("p-%07d".formatted(people++)), pathway);
        }
        int who = random.nextInt(away.size());
        Learner learner = away.get(who);
        away.set(who, away.getLast());
        away.removeLast();
        return learner;
    }

    private void publish(PathwayContent content) {
        AggregateLog log = new AggregateLog("Pathway", content.id().value(), "system:bench");
        log.command();
        log.add(new PathwayDrafted(content.id(), 1, content, Instant.EPOCH));
        beginning.add(log.commit());
        log.command();
        log.add(new PathwayPublished(content.id(), 1, content.title(), content.badges(), Instant.EPOCH));
        beginning.add(log.commit());
    }

    private record Sitting(Learner learner, int left) {}
}
