package io.waymark.platform.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.waymark.shared.Rejection;

/** A view that was refused while it was being opened: to whoever asked there is nothing at this place. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedView extends Page implements HasErrorParameter<Rejection> {

    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Rejection> parameter) {
        NothingHereView.show(this);
        return NOT_FOUND;
    }
}
