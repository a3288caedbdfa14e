package io.waymark.platform.accounts;

import io.waymark.platform.security.Identities;
import io.waymark.platform.security.SessionProof;
import io.waymark.shared.PersonId;
import io.waymark.shared.RoleOrigin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Keeps sessions of our own accounts to the roles that are given to their people here. */
@Component
class AccountProof implements SessionProof {

    private final ObjectProvider<Identities> identities;

    AccountProof(ObjectProvider<Identities> identities) {
        this.identities = identities;
    }

    @Override
    public boolean holds(Authentication authentication) {
        if (authentication instanceof AccountSession session) {
            PersonId person = session.getPrincipal().person();
            session.grant(identities.getObject().granted(person));
            if (!session.wasTold()) {
                identities.getObject().told(person, RoleOrigin.ACCOUNT, session.own());
            }
        }
        return true;
    }
}
