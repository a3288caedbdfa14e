package violations.rule02.pathways.ui;

import com.vaadin.flow.server.VaadinSession;

/** Keeps state where no address names it. */
class RemembersInSession {
    void remember() {
        VaadinSession.getCurrent().setAttribute("tab", 2);
    }
}
