package io.waymark.platform.migration;

import io.waymark.platform.WrongSetting;
import io.waymark.platform.mongodb.ImportMark;
import io.waymark.platform.mongodb.ImportedEvents;
import io.waymark.platform.mongodb.MongoImport;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads everything in the source, marks the target as its unfinished copy, copies, reads everything in the target, and takes the
 * mark off if the two are the same. It can be interrupted anywhere and run again.
 */
final class Migration {
    private final DataFiles source;
    private final MongoImport target;
    private final Consumer<String> say;
    private final Duration betweenLines;

    /**
     * Nothing happens yet.
     *
     * @param say takes lines for whoever waits
     * @param betweenLines how long it is silent at least while it copies
     */
    Migration(DataFiles source, MongoImport target, Consumer<String> say, Duration betweenLines) {
        this.source = source;
        this.target = target;
        this.say = say;
        this.betweenLines = betweenLines;
    }

    /**
     * Does all of it.
     *
     * @throws WrongSetting if the target is not fit for it, or is not the same in the end
     */
    void run() throws SQLException {
        List<Part> parts = parts();
        List<Proof> proofs = new ArrayList<>();
        List<String> digests = new ArrayList<>();
        say.accept("Reading what is to be carried over ...");
        for (Part part : parts) {
            Proof proof = part.source();
            proofs.add(proof);
            digests.add(proof.digest());
        }
        String identity = Proof.of(digests);
        if (begin(identity)) {
            say.accept("Going on where an earlier run stopped.");
        }
        for (Part part : parts) {
            carryOver(part, proofs.get(parts.indexOf(part)).count());
        }
        say.accept("Reading back what was written ...");
        boolean same = true;
        for (int i = 0; i < parts.size(); i++) {
            same &= compare(parts.get(i), proofs.get(i).count(), digests.get(i));
        }
        if (!same) {
            throw new WrongSetting(
                    "What was written is not what was read. The data folder is as it was.",
                    "Remove both databases and run this again; if it happens again, keep the lines above for whoever looks into it.");
        }
        target.mark(new ImportMark(identity, true));
    }

    private List<Part> parts() {
        Supplier<ImportedEvents> events = new Once<>(target::events);
        return List.of(
                new Part(
                        "events",
                        true,
                        source.events(Long.MIN_VALUE),
                        () -> source.events(events.get().last()),
                        events::get),
                new Part("keys of persons", false, source.keys(), source::keys, target::keys),
                new Part("entries of side state", false, source.sideState(), source::sideState, target::sideState),
                new Part("dead letters", false, source.deadLetters(), source::deadLetters, target::deadLetters),
                new Part("places of policies", false, source.tokens(), source::tokens, target::tokens));
    }

    /** Whether it goes on with what was begun before. */
    private boolean begin(String identity) {
        Optional<ImportMark> mark = target.mark();
        if (mark.filter(ImportMark::done).isPresent()) {
            throw new WrongSetting(
                    "This database has been migrated to already.",
                    "Start Waymark on it with the profile mongodb, or name an empty database in WAYMARK_MONGODB_URI.");
        }
        if (mark.isPresent()) {
            if (!mark.get().source().equals(identity)) {
                throw new WrongSetting(
                        "This database holds the unfinished copy of other data, or of this before something was changed.",
                        "Name an empty database in WAYMARK_MONGODB_URI, or remove this one and its -keys.");
            }
            return true;
        }
        List<String> occupied = target.occupied();
        if (!occupied.isEmpty()) {
            throw new WrongSetting(
                    "The target is not empty: there is something in " + String.join(", ", occupied) + ".",
                    "Name an empty database in WAYMARK_MONGODB_URI.");
        }
        target.mark(new ImportMark(identity, false));
        return false;
    }

    private void carryOver(Part part, long total) throws SQLException {
        long[] done = {0};
        long[] said = {System.nanoTime()};
        say.accept("Copying %,d %s ...".formatted(total, part.name()));
        part.carryOver(more -> {
            done[0] += more;
            if (System.nanoTime() - said[0] >= betweenLines.toNanos()) {
                said[0] = System.nanoTime();
                say.accept("  %,d written".formatted(done[0]));
            }
        });
    }

    private boolean compare(Part part, long count, String digest) {
        Proof copy = part.copy();
        String found = copy.digest();
        boolean same = copy.count() == count && found.equals(digest);
        say.accept("%-22s %,9d  sha256 %s".formatted(part.name(), count, digest));
        say.accept(
                same
                        ? "%-22s %,9d  the same".formatted("  in MongoDB", copy.count())
                        : "%-22s %,9d  sha256 %s IS NOT THE SAME".formatted("  in MongoDB", copy.count(), found));
        return same;
    }
}
