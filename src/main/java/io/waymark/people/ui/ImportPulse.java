package io.waymark.people.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** Looks every second whether an import is over, for as long as it is on the page. */
@Tag("span")
class ImportPulse extends Component {

    private static final long serialVersionUID = 1L;
    private static final int MILLIS = 1_000;
    private static final int NEVER = -1;

    private final transient Runnable look;
    private @Nullable Registration listening;

    ImportPulse(Runnable look) {
        this.look = look;
        getElement().setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        listening = attach.getUI().addPollListener(poll -> look.run());
        attach.getUI().setPollInterval(MILLIS);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (listening != null) {
            listening.remove();
            listening = null;
        }
        detach.getUI().setPollInterval(NEVER);
    }
}
