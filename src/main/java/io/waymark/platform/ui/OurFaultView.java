package io.waymark.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A view that broke while it was being opened: says so, with a number that leads to the entry in the log. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class OurFaultView extends Page implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;
    private static final int SERVER_ERROR = 500;

    private final transient Faults faults;

    OurFaultView(Faults faults) {
        this.faults = faults;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = faults.record(parameter.getCaughtException());
        removeAll();
        title(getTranslation("our-fault.title"));
        Div notice = El.div("notice bad", El.p("", getTranslation("our-fault.what", number)));
        notice.getElement().setAttribute("role", "alert");
        add(El.h1(getTranslation("our-fault.title")), notice, El.a(".", "btn", getTranslation("nothing-here.home")));
        return SERVER_ERROR;
    }
}
