package io.waymark.people.sidestate;

import io.waymark.platform.privacy.PersonalCipher;
import io.waymark.shared.PersonId;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Has the keys made of all who are about to join, at once. */
@Component
public class NewKeys {

    private final PersonalCipher cipher;

    NewKeys(PersonalCipher cipher) {
        this.cipher = cipher;
    }

    public void prepare(Collection<PersonId> people) {
        cipher.prepare(people);
    }
}
