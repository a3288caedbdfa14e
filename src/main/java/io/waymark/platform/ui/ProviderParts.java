package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.waymark.platform.security.LocalPath;
import io.waymark.platform.security.SignInDoor;
import io.waymark.platform.ui.drawing.Icons;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** The part of the sign-in page that leads to the identity provider, and says what became of the last try. */
final class ProviderParts extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient SignInDoor door;
    private final Map<String, List<String>> asked;

    ProviderParts(SignInDoor door, Map<String, List<String>> asked) {
        this.door = door;
        this.asked = asked;
    }

    @Override
    protected Div initContent() {
        Div parts = El.div("stack");
        String failed = first("failed");
        String signedOut = asked.containsKey("signed-out") ? first("signed-out") : "no";
        if (failed.equals("unreachable")) {
            // What was wrong a moment ago may be over, or something else by now.
            door.trouble()
                    .ifPresentOrElse(
                            trouble -> parts.add(alert(
                                    getTranslation("sign-in.provider.silent"),
                                    getTranslation(
                                            trouble.key(), trouble.details().toArray()),
                                    getTranslation("sign-in.provider.go-on"))),
                            () -> parts.add(El.p("", getTranslation("sign-in.provider.answers"))));
        } else if (!failed.isEmpty()) {
            parts.add(alert(getTranslation(
                    switch (failed) {
                        case "left" -> "sign-in.left";
                        case "cancelled" -> "sign-in.provider.cancelled";
                        case "weak" -> "sign-in.provider.weak";
                        default -> "sign-in.provider.again";
                    })));
        } else if (!signedOut.equals("no")) {
            parts.add(El.p(
                    "",
                    getTranslation(
                            signedOut.equals("here")
                                    ? "sign-in.provider.signed-out-here"
                                    : "sign-in.provider.signed-out")));
        } else {
            parts.add(El.p("", getTranslation("sign-in.provider.where")));
        }
        parts.add(El.div("row", way(failed.isEmpty() ? "sign-in.action" : "sign-in.provider.try-again")));
        return parts;
    }

    private Anchor way(String key) {
        String to = LocalPath.of(first("to"));
        Anchor link = El.a(
                UriComponentsBuilder.fromPath("/oauth2/authorization/keycloak")
                        .queryParam("to", "{to}")
                        .encode()
                        .buildAndExpand(to)
                        .toUriString(),
                "btn primary",
                getTranslation(key));
        link.setRouterIgnore(true);
        return link;
    }

    private Component alert(String... sentences) {
        Div words = El.div("");
        for (String sentence : sentences) {
            words.add(El.p("", sentence));
        }
        Div box = El.div("notice bad", El.icon(Icons.WARN), words);
        box.getElement().setAttribute("role", "alert");
        return box;
    }

    private String first(String name) {
        return asked.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
