package io.waymark.people.sidestate;

import io.waymark.people.api.CsvChoices;
import io.waymark.people.api.RosterFileId;
import io.waymark.people.api.RosterOutcome;
import io.waymark.platform.json.Json;
import io.waymark.platform.privacy.PersonalCipher;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Files of people that are about to be imported: for a day, sealed with the key of whoever sent them, and found by them alone. */
@Component
public class RosterFiles {

    /**
     * What is known of a file beside its content.
     *
     * @param outcome null until it was imported
     */
    public record Kept(
            String name, CsvChoices choices, @Nullable RosterOutcome outcome) {

        public Kept with(CsvChoices chosen) {
            return new Kept(name, chosen, outcome);
        }

        public Kept with(RosterOutcome done) {
            return new Kept(name, choices, done);
        }
    }

    private static final String CONTENTS = "roster-contents";
    private static final String FILES = "roster-files";
    private static final Duration DAY = Duration.ofDays(1);
    private static final int LONGEST_NAME = 120;

    private final SideState sideState;
    private final PersonalCipher cipher;
    private final JsonMapper json = Json.mapper();

    RosterFiles(SideState sideState, PersonalCipher cipher) {
        this.sideState = sideState;
        this.cipher = cipher;
    }

    public RosterFileId keep(PersonId person, String name, byte[] content, Instant at) {
        RosterFileId file = new RosterFileId(UUID.randomUUID().toString());
        sideState.putIfAbsent(CONTENTS, key(person, file), cipher.seal(person, content), at.plus(DAY), at);
        sideState.putIfAbsent(
                FILES,
                key(person, file),
                sealed(person, new Kept(plain(name), CsvChoices.NONE, null)),
                at.plus(DAY),
                at);
        return file;
    }

    /**
     * What is known of it.
     *
     * @throws Rejection {@code nothing-here} if this person has sent no such file, or longer than a day ago
     */
    public Kept find(PersonId person, RosterFileId file, Instant now) {
        return opened(person, entry(person, file, now));
    }

    /** What it holds; empty where {@link #find} finds nothing, and once it was imported. */
    public Optional<byte[]> content(PersonId person, RosterFileId file, Instant now) {
        return sideState
                .find(CONTENTS, key(person, file))
                .filter(entry -> isThere(entry, now))
                .flatMap(entry -> cipher.open(person, entry.value()));
    }

    /** Notes what is known of it; the day begins anew for what is known, not for the content. */
    public void write(PersonId person, RosterFileId file, Kept kept, Instant at) {
        SideState.Entry before = entry(person, file, at);
        if (!sideState.replace(FILES, key(person, file), before.version(), sealed(person, kept), at.plus(DAY))) {
            throw Rejection.conflict("csv-chosen-meanwhile");
        }
    }

    /** Notes what came of it, whatever was chosen meanwhile, and forgets who stood in it. */
    public void finish(PersonId person, RosterFileId file, RosterOutcome outcome, Instant at) {
        boolean noted = false;
        while (!noted) {
            SideState.Entry before = entry(person, file, at);
            Kept kept = opened(person, before);
            noted = sideState.replace(
                    FILES, key(person, file), before.version(), sealed(person, kept.with(outcome)), at.plus(DAY));
        }
        sideState.remove(CONTENTS, key(person, file));
    }

    private byte[] sealed(PersonId person, Kept kept) {
        return cipher.seal(person, json.writeValueAsBytes(kept));
    }

    private SideState.Entry entry(PersonId person, RosterFileId file, Instant now) {
        return sideState
                .find(FILES, key(person, file))
                .filter(entry -> isThere(entry, now))
                .orElseThrow(Rejection::nothingHere);
    }

    private Kept opened(PersonId person, SideState.Entry entry) {
        return cipher.open(person, entry.value())
                .map(clear -> json.readValue(clear, Kept.class))
                .orElseThrow(Rejection::nothingHere);
    }

    private static boolean isThere(SideState.Entry entry, Instant now) {
        Instant expires = entry.expires();
        return expires == null || expires.isAfter(now);
    }

    private static String key(PersonId person, RosterFileId file) {
        return person.value() + "/" + file.value();
    }

    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}", "_").strip();
        return plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
    }
}
