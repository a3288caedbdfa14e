package io.waymark.people.policy;

import io.waymark.people.api.NewcomerRefused;
import io.waymark.people.api.NewcomerSettled;
import io.waymark.platform.privacy.Oblivion;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** What an identity provider told of somebody is kept until we know who they are, or that we do not take them in. */
@Component
@DisallowReplay
@ProcessingGroup("people.policy")
class WhenNewcomerIsNobodyNewThenForgetWhatWasTold {

    private final Oblivion oblivion;

    WhenNewcomerIsNobodyNewThenForgetWhatWasTold(Oblivion oblivion) {
        this.oblivion = oblivion;
    }

    @EventHandler
    void on(NewcomerRefused event) {
        oblivion.forget(event.noticedAs());
    }

    @EventHandler
    void on(NewcomerSettled event) {
        if (!event.noticedAs().equals(event.person())) {
            oblivion.forget(event.noticedAs());
        }
    }
}
