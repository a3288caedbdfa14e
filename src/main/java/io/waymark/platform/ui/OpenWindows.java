package io.waymark.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.server.WrappedSession;
import io.waymark.platform.axon.Announcer;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.security.Standing;
import io.waymark.shared.Role;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Closes the windows of whoever may be here no longer, without waiting for them to click: at once where something was announced of a
 * person or of sessions, and by a look now and then, which also has roles renewed of those who only watch. Where roles have changed,
 * windows that stay open follow.
 */
@Component
class OpenWindows implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(OpenWindows.class);
    private static final int LOOK_SECONDS = 20;
    private static final int NEWS_MILLIS = 200;

    /** What is announced of people, and of sessions that ended elsewhere. */
    private static final Set<String> OF_INTEREST = Set.of("person:", "signed-out");

    private final transient ObjectProvider<Standing> standing;
    private final transient Texts texts;

    /** With the roles that their windows show. */
    private final transient Map<VaadinSession, Set<Role>> open = new ConcurrentHashMap<>();

    private volatile boolean news;

    OpenWindows(ObjectProvider<Standing> standing, Announcer announcer, Texts texts) {
        this.standing = standing;
        this.texts = texts;
        announcer.listen(topics -> {
            if (topics.stream().anyMatch(topic -> OF_INTEREST.stream().anyMatch(topic::startsWith))) {
                news = true;
            }
        });
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> opened(init.getUI().getSession()));
        event.getSource().addSessionDestroyListener(destroyed -> open.remove(destroyed.getSession()));
    }

    @Scheduled(fixedDelay = NEWS_MILLIS, timeUnit = TimeUnit.MILLISECONDS)
    void hear() {
        if (news) {
            news = false;
            look();
        }
    }

    @Scheduled(fixedDelay = LOOK_SECONDS, timeUnit = TimeUnit.SECONDS)
    void look() {
        for (VaadinSession session : open.keySet()) {
            try {
                HttpSession http = http(session.getSession());
                if (http != null) {
                    look(session, http);
                }
            } catch (IllegalStateException e) {
                LOG.debug("A session ended while it was looked at", e);
                open.remove(session);
            }
        }
    }

    private void look(VaadinSession session, HttpSession http) {
        if (!standing.getObject().mayGoOn(http)) {
            open.remove(session);
            end(session);
            return;
        }
        Set<Role> now = standing.getObject().roles(http);
        Set<Role> before = open.replace(session, now);
        if (before != null && !before.equals(now)) {
            session.access(() -> session.getUIs().forEach(window -> MainLayout.rolesChanged(window, now)));
        }
    }

    private void opened(VaadinSession session) {
        HttpSession http = http(session.getSession());
        open.putIfAbsent(session, http == null ? Set.of() : standing.getObject().roles(http));
    }

    /**
     * Says so, and then takes everything off the page, so that nothing on it follows anything any more. The session itself is left to
     * its next request, which will not be let in: to end it now would have the browser load the page anew before anybody has read why.
     */
    private void end(VaadinSession session) {
        session.access(() -> session.getUIs().forEach(window -> {
            say(window);
            window.getElement().removeAllChildren();
        }));
    }

    /** On its way before the page is emptied, for what was typed is still to be kept. */
    private void say(UI window) {
        window.getPage()
                .executeJs(
                        "window.Waymark.signedOut($0, $1, $2)",
                        texts.get(window.getLocale(), "kept.over.title"),
                        texts.get(window.getLocale(), "kept.over.what"),
                        texts.get(window.getLocale(), "kept.over.action"));
        if (window.getInternals().getPushConnection() != null
                && window.getInternals().getPushConnection().isConnected()) {
            window.push();
        }
    }

    private static @Nullable HttpSession http(@Nullable WrappedSession session) {
        return session instanceof WrappedHttpSession wrapped ? wrapped.getHttpSession() : null;
    }
}
