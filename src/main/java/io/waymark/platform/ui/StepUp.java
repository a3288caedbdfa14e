package io.waymark.platform.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.waymark.platform.security.SignedIn;
import io.waymark.platform.security.Visitor;
import io.waymark.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Before a view is entered whose {@code @RolesAllowed} lets in a role that is withheld, whoever has it is asked to prove more
 * strongly who they are, and comes back to it. That annotation alone says which views these are. A visitor is let into one page.
 */
@Component
class StepUp implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;

    StepUp(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(new AtTheDoor()));
    }

    /** Before Vaadin's own check, which would only say that there is nothing here. */
    @ListenerPriority(100)
    private final class AtTheDoor implements BeforeEnterListener {
        private static final long serialVersionUID = 1L;

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            if (signedIn.visitor().isPresent()) {
                if (!event.getLocation().getPath().equals(Visitor.PAGE)) {
                    leave(event, "/" + Visitor.PAGE);
                }
            } else if (needsProof(event.getNavigationTarget())) {
                leave(
                        event,
                        UriComponentsBuilder.fromPath("/oauth2/authorization/keycloak")
                                .queryParam("level", 2)
                                .queryParam("to", "{to}")
                                .encode()
                                .buildAndExpand("/" + event.getLocation().getPathWithQueryParameters())
                                .toUriString());
            }
        }

        private void leave(BeforeEnterEvent event, String address) {
            event.forwardToUrl(address);
        }

        private boolean needsProof(Class<?> view) {
            RolesAllowed allowed = view.getAnnotation(RolesAllowed.class);
            return allowed != null
                    && Arrays.stream(allowed.value())
                            .map(Role::valueOf)
                            .noneMatch(role -> signedIn.whoever().roles().contains(role))
                    && Arrays.stream(allowed.value()).map(Role::valueOf).anyMatch(signedIn::isWithheld);
        }
    }
}
