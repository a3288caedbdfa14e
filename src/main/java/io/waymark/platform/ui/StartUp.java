package io.waymark.platform.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.waymark.platform.axon.Preparation;
import io.waymark.platform.axon.ReadModels;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether there is anything to look at yet. Until then every view but sign-in shows how far the start has come. */
@Component
class StartUp implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient ReadModels readModels;
    private final transient List<Preparation> preparations;

    StartUp(ReadModels readModels, ObjectProvider<Preparation> preparations) {
        this.readModels = readModels;
        this.preparations = preparations.orderedStream().toList();
    }

    boolean ready() {
        return readModels.ready() && preparations.stream().allMatch(preparation -> preparation.share() >= 1);
    }

    /** 0 to 1. */
    double progress() {
        double prepared =
                preparations.stream().mapToDouble(Preparation::share).average().orElse(1);
        return readModels.progress() * prepared;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            // Vaadin's own indicator of a lost connection says so to the eye alone.
            init.getUI()
                    .getPage()
                    .executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
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
