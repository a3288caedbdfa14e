package io.waymark.notifications.sidestate;

import io.waymark.notifications.api.NotificationSettings;
import io.waymark.platform.json.Json;
import io.waymark.platform.privacy.PersonalCipher;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.PersonId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How people want to be told, sealed with their key: when somebody does not want to be reached says something about them. */
@Component
public class Preferences {

    private static final String SHELF = "notice-settings";

    private final SideState sideState;
    private final PersonalCipher cipher;
    private final JsonMapper json = Json.mapper();

    Preferences(SideState sideState, PersonalCipher cipher) {
        this.sideState = sideState;
        this.cipher = cipher;
    }

    public NotificationSettings of(PersonId person) {
        return sideState
                .find(SHELF, person.value())
                .flatMap(entry -> cipher.open(person, entry.value()))
                .map(clear -> json.readValue(clear, NotificationSettings.class))
                .orElse(NotificationSettings.USUAL);
    }

    public void keep(PersonId person, NotificationSettings settings) {
        sideState.put(SHELF, person.value(), cipher.seal(person, json.writeValueAsBytes(settings)));
    }
}
