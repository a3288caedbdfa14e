package io.waymark.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.signals.Signal;
import io.waymark.notifications.api.FindUnread;
import io.waymark.notifications.api.Unread;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.HeaderPart;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.annotation.Order;

/** How much is new, wherever one is. A number beside the icon for the eye, the same in words as the link's name. */
@org.springframework.stereotype.Component
@Order(1)
class Bell implements HeaderPart {

    private final Gateways gateways;

    Bell(Gateways gateways) {
        this.gateways = gateways;
    }

    /** One watch for all three places, which the voice has, as it is always there. */
    @Override
    public Places create(Viewer viewer) {
        Span voice = El.span("", "");
        Signal<Unread> unread = Live.of(voice, gateways, new FindUnread(viewer.person()));
        speak(voice, unread);
        return new Places(bell(unread), bell(unread), voice);
    }

    private static Component bell(Signal<Unread> unread) {
        Anchor bell = El.a(NotificationsView.PATH, "bell", El.icon(Icons.BELL));
        Span count = El.span("count", "");
        count.getElement().setAttribute("aria-hidden", "true");
        bell.add(count);
        Signal.effect(bell, () -> {
            Unread now = unread.get();
            bell.setAriaLabel(words(now));
            bell.getElement().setAttribute("title", words(now));
            count.setText(number(now));
            count.setVisible(now.count() > 0);
        });
        return bell;
    }

    /** Only when there is more than before: what one has read oneself is no news. */
    private static void speak(Span voice, Signal<Unread> unread) {
        voice.getElement().setAttribute("role", "status");
        AtomicInteger before = new AtomicInteger(-1);
        Signal.effect(voice, () -> {
            Unread now = unread.get();
            int last = before.getAndSet(now.count());
            if (last >= 0) {
                voice.setText(now.count() > last ? words(now) : "");
            }
        });
    }

    private static String words(Unread unread) {
        return unread.isMore()
                ? I18NProvider.translate("notifications.bell.many", Unread.MOST)
                : I18NProvider.translate("notifications.bell", unread.count());
    }

    private static String number(Unread unread) {
        return unread.isMore() ? Unread.MOST + "+" : String.valueOf(unread.count());
    }
}
