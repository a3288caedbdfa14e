package io.waymark.platform.web;

import io.waymark.platform.json.Json;
import io.waymark.platform.privacy.PersonalCipher;
import io.waymark.platform.sidestate.SideState;
import io.waymark.platform.time.Unmoved;
import io.waymark.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers, for all nodes, which keys people have used, for which request, and what was answered. A node that dies in the middle
 * leaves a mark behind that lapses: commands are idempotent, so whoever comes next may safely do the request again.
 */
@Component
class IdempotencyShelf {
    /** How long a key is remembered. */
    static final Duration KEPT = Duration.ofHours(24);

    /** How long somebody may work on a request before another may take it over. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final String SHELF = "idempotency";

    /** What a key turned out to be. */
    sealed interface Finding {
        /** Nobody has answered it yet: this request does, and then says so with {@link #keep} or {@link #release}. */
        record Ours(PersonId person, String entry, long version, String fingerprint) implements Finding {}

        /** It has been answered. */
        record Answered(KeptAnswer answer) implements Finding {}

        /** Another request is at it right now. */
        record Busy() implements Finding {}

        /** It was used for a different request. */
        record Reused() implements Finding {}
    }

    /** An entry: {@code answer} is null while {@code busyUntil} counts. */
    private record Mark(
            String fingerprint, Instant busyUntil, @Nullable SealedAnswer answer) {}

    private record SealedAnswer(int status, Map<String, String> headers, byte[] body) {}

    private final SideState sideState;
    private final PersonalCipher cipher;
    private final Clock clock;
    private final JsonMapper json = Json.mapper();

    IdempotencyShelf(SideState sideState, PersonalCipher cipher, @Unmoved Clock clock) {
        this.sideState = sideState;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Looks a key up, and takes it if it is free.
     *
     * @param fingerprint tells one request from another
     */
    Finding find(PersonId person, String key, String fingerprint) {
        // Hashed, so that it fits on the shelf beside the person's id.
        String entry = person.value() + "/" + Sha256.hex(key.getBytes(StandardCharsets.UTF_8));
        Instant now = clock.instant();
        Optional<SideState.Entry> found = sideState.find(SHELF, entry).filter(there -> !isOver(there, now));
        if (found.isEmpty()) {
            boolean taken = sideState.putIfAbsent(SHELF, entry, busy(fingerprint, now), now.plus(KEPT), now);
            return taken ? new Finding.Ours(person, entry, 1, fingerprint) : new Finding.Busy();
        }
        long version = found.get().version();
        Mark mark = json.readValue(found.get().value(), Mark.class);
        if (!mark.fingerprint().equals(fingerprint)) {
            return new Finding.Reused();
        }
        Optional<KeptAnswer> answer = Optional.ofNullable(mark.answer()).flatMap(kept -> open(person, kept));
        if (answer.isPresent()) {
            return new Finding.Answered(answer.get());
        }
        boolean over = mark.answer() != null || !mark.busyUntil().isAfter(now);
        return over && sideState.replace(SHELF, entry, version, busy(fingerprint, now), now.plus(KEPT))
                ? new Finding.Ours(person, entry, version + 1, fingerprint)
                : new Finding.Busy();
    }

    /** Keeps the answer, unless another has taken the request over meanwhile. */
    void keep(Finding.Ours ours, KeptAnswer answer) {
        Instant now = clock.instant();
        SealedAnswer unreadable =
                new SealedAnswer(answer.status(), answer.headers(), cipher.seal(ours.person(), answer.body()));
        Mark mark = new Mark(ours.fingerprint(), now, unreadable);
        sideState.replace(SHELF, ours.entry(), ours.version(), json.writeValueAsBytes(mark), now.plus(KEPT));
    }

    /** Gives the key back unanswered: the same request, and no other, may be tried again at once. */
    void release(Finding.Ours ours) {
        Instant now = clock.instant();
        Mark mark = new Mark(ours.fingerprint(), now, null);
        sideState.replace(SHELF, ours.entry(), ours.version(), json.writeValueAsBytes(mark), now.plus(KEPT));
    }

    private Optional<KeptAnswer> open(PersonId person, SealedAnswer kept) {
        return cipher.open(person, kept.body()).map(body -> new KeptAnswer(kept.status(), kept.headers(), body));
    }

    private byte[] busy(String fingerprint, Instant now) {
        return json.writeValueAsBytes(new Mark(fingerprint, now.plus(LEASE), null));
    }

    private static boolean isOver(SideState.Entry entry, Instant now) {
        return entry.expires() != null && !entry.expires().isAfter(now);
    }
}
