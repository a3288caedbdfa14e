package io.waymark.people.sidestate;

import io.waymark.people.api.AssignManager;
import io.waymark.people.api.ChangeDetails;
import io.waymark.people.api.FormTeam;
import io.waymark.people.api.JoinPerson;
import io.waymark.people.api.MoveToTeam;
import io.waymark.people.api.NoteSilence;
import io.waymark.people.api.RecordLeaving;
import io.waymark.people.api.TellOfPerson;
import io.waymark.people.api.WelcomeBack;
import io.waymark.platform.json.Json;
import io.waymark.platform.privacy.PersonalCipher;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes deeds down, each sealed with the key of the person it is about. */
@Component
class SealedDeeds {

    /** Whose is null, the content stands in the clear: it is about a team. */
    private record Kept(String command, @Nullable PersonId whose, String content) {}

    private record KeptDeeds(List<Kept> deeds) {}

    private static final Map<String, Class<? extends Command<Void>>> COMMANDS =
            Stream.<Class<? extends Command<Void>>>of(
                            FormTeam.class,
                            JoinPerson.class,
                            WelcomeBack.class,
                            AssignManager.class,
                            ChangeDetails.class,
                            MoveToTeam.class,
                            TellOfPerson.class,
                            NoteSilence.class,
                            RecordLeaving.class)
                    .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    private static final JsonMapper JSON = Json.mapper();

    private final PersonalCipher cipher;

    SealedDeeds(PersonalCipher cipher) {
        this.cipher = cipher;
    }

    byte[] write(List<Deed> deeds) {
        return JSON.writeValueAsBytes(
                new KeptDeeds(deeds.stream().map(this::kept).toList()));
    }

    List<Deed> read(byte[] written) {
        return JSON.readValue(written, KeptDeeds.class).deeds().stream()
                .flatMap(kept -> deed(kept).stream())
                .toList();
    }

    private Kept kept(Deed deed) {
        Object command = deed.command();
        String content = JSON.writeValueAsString(command);
        PersonId whose = deed.whose();
        return new Kept(
                command.getClass().getSimpleName(), whose, whose == null ? content : cipher.seal(whose, content));
    }

    private Optional<Deed> deed(Kept kept) {
        Class<? extends Command<Void>> type = Objects.requireNonNull(COMMANDS.get(kept.command()), kept.command());
        return (kept.whose() == null ? Optional.of(kept.content()) : cipher.open(kept.content()))
                .map(content -> new Deed(kept.whose(), JSON.readValue(content, type)));
    }
}
