package io.waymark.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.security.SignedIn;
import io.waymark.shared.Actor;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Has every window keep, in its browser, what is typed but not sent, and put it back where the same person comes back to the same
 * page in another session. Tells the window whose it is and which session this is, by names that say nothing else.
 */
@Component
class KeptForms implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final int NAME = 24;

    private static final String WHEN_LOADED = """
            const keep = () => window.Waymark?.keepForms ? window.Waymark.keepForms($0, $1, $2) : setTimeout(keep, 50);
            keep();""";

    private final transient SignedIn signedIn;
    private final transient Texts texts;

    KeptForms(SignedIn signedIn, Texts texts) {
        this.signedIn = signedIn;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> start(init.getUI()));
    }

    private void start(UI window) {
        Actor actor = signedIn.whoever();
        WrappedSession session = window.getSession().getSession();
        window.getPage().addJsModule("context://js/kept-forms.js");
        if (actor.person() != null) {
            window.getPage()
                    .executeJs(
                            WHEN_LOADED,
                            name("person\n" + actor.person().value()),
                            name("session\n" + session.getId()),
                            texts.get(window.getLocale(), "kept.back"));
        }
    }

    /** Tells the window to forget what it keeps: whoever signs out has done with it. */
    static void forget(UI window) {
        window.getPage()
                .executeJs(
                        "window.Waymark?.forgetForms ? window.Waymark.forgetForms() : sessionStorage.removeItem('waymark-kept')");
    }

    private static String name(String of) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, NAME);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
