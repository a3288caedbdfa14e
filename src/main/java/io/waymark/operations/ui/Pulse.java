package io.waymark.operations.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** Beats every two seconds while its page is open and can be seen: not behind another tab, and not once the page is left. */
@Tag("span")
class Pulse extends Component {

    static final int MILLIS = 2_000;

    private static final long serialVersionUID = 1L;
    private static final int NEVER = -1;
    private static final String TELL = """
            const tell = () => {
                if (this.isConnected) {
                    this.$server.seen(!document.hidden);
                } else {
                    document.removeEventListener('visibilitychange', tell);
                }
            };
            document.addEventListener('visibilitychange', tell);""";

    private final transient Runnable beat;
    private @Nullable Registration listening;

    Pulse(Runnable beat) {
        this.beat = beat;
        getElement().setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        listening = ui.addPollListener(poll -> beat(ui));
        ui.setPollInterval(MILLIS);
        getElement().executeJs(TELL);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (listening != null) {
            listening.remove();
            listening = null;
        }
        detach.getUI().setPollInterval(NEVER);
    }

    /** Told by the browser. */
    @ClientCallable
    void seen(boolean visible) {
        getUI().ifPresent(ui -> {
            ui.setPollInterval(visible ? MILLIS : NEVER);
            if (visible) {
                beat(ui);
            }
        });
    }

    /** A beat that fails is the last: one message is enough. */
    private void beat(UI ui) {
        boolean fine = false;
        try {
            beat.run();
            fine = true;
        } finally {
            if (!fine) {
                ui.setPollInterval(NEVER);
            }
        }
    }
}
