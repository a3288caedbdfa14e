package io.waymark.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.waymark.platform.i18n.FaultNumber;
import io.waymark.platform.i18n.Texts;
import io.waymark.shared.Rejection;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Faults of ours: logged in full under a number, and told by that number alone. */
@Component
class Faults implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final int SHOWN_MILLIS = 0;

    private final transient Texts texts;

    Faults(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this::handle));
    }

    String record(Throwable fault) {
        String number = FaultNumber.next();
        LOG.error("Fault {}", number, fault);
        return number;
    }

    private void handle(ErrorEvent error) {
        Throwable cause = error.getThrowable();
        UI ui = UI.getCurrent();
        String words;
        if (cause instanceof Rejection rejection) {
            words = texts.of(
                    rejection.problems().getFirst(),
                    ui == null ? java.util.Locale.ENGLISH : ui.getLocale(),
                    ZoneOffset.UTC);
        } else {
            String number = record(cause);
            words = texts.get(ui == null ? java.util.Locale.ENGLISH : ui.getLocale(), "our-fault.what", number);
        }
        if (ui != null) {
            ui.access(() -> show(words));
        }
    }

    private static void show(String words) {
        Notification notification = new Notification(words, SHOWN_MILLIS, Notification.Position.BOTTOM_CENTER);
        notification.setAssertive(true);
        notification.open();
    }
}
