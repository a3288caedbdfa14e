package io.waymark.platform.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.waymark.platform.axon.Readiness;
import org.springframework.stereotype.Component;

/** Whether there is anything to look at yet. Until then every view but sign-in shows how far the start has come. */
@Component
class StartUp implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    private final transient Readiness readiness;

    StartUp(Readiness readiness) {
        this.readiness = readiness;
    }

    boolean ready() {
        return readiness.ready();
    }

    /** 0 to 1. */
    double progress() {
        return readiness.progress();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            init.getUI().addBeforeEnterListener(enter -> {
                boolean open = enter.getNavigationTarget() == SignInView.class
                        || enter.getNavigationTarget() == StartingView.class;
                if (!open && !ready()) {
                    enter.rerouteTo(StartingView.class);
                }
            });
        });
    }
}
