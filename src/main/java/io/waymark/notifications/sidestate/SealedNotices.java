package io.waymark.notifications.sidestate;

import io.waymark.notifications.api.Action;
import io.waymark.notifications.api.Fact;
import io.waymark.notifications.api.NotificationId;
import io.waymark.notifications.api.NotificationKind;
import io.waymark.notifications.api.Notify;
import io.waymark.platform.json.Json;
import io.waymark.platform.privacy.PersonalCipher;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals what somebody is told with their key, and what another wrote, within it, with the key of whose it is: once that is destroyed
 * it is blank for everybody who was told.
 */
@Component
class SealedNotices {

    /** What is sealed. */
    private record Sheet(NotificationKind kind, List<Fact> facts, String path, List<Action> actions, Instant at) {}

    private final PersonalCipher cipher;
    private final JsonMapper json = Json.mapper();

    SealedNotices(PersonalCipher cipher) {
        this.cipher = cipher;
    }

    byte[] seal(Notify told) {
        List<Fact> facts = told.facts().stream().map(this::sealed).toList();
        Sheet sheet = new Sheet(told.kind(), facts, told.path(), told.actions(), told.at());
        return cipher.seal(told.to(), json.writeValueAsBytes(sheet));
    }

    /** Empty once the key of who was told is destroyed. */
    Optional<Notice> open(PersonId to, NotificationId id, byte[] sealed, boolean unread) {
        return cipher.open(to, sealed)
                .map(clear -> json.readValue(clear, Sheet.class))
                .map(sheet -> new Notice(
                        id,
                        sheet.kind(),
                        sheet.facts().stream().map(this::opened).toList(),
                        sheet.path(),
                        sheet.actions(),
                        sheet.at(),
                        unread));
    }

    private Fact sealed(Fact fact) {
        return fact instanceof Fact.Text text
                ? new Fact.Text(text.whose(), cipher.seal(text.whose(), text.text()))
                : fact;
    }

    private Fact opened(Fact fact) {
        return fact instanceof Fact.Text text
                ? new Fact.Text(text.whose(), cipher.open(text.text()).orElse(""))
                : fact;
    }
}
