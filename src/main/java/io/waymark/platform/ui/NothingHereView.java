package io.waymark.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.waymark.platform.ui.drawing.TrailSignDrawing;

/** What does not exist and what is not yours look the same, to the letter. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NothingHereView extends Page implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show(this);
        return NOT_FOUND;
    }

    static void show(Page page) {
        page.removeAll();
        page.title(page.getTranslation("nothing-here.title"));
        Div card = El.div(
                "card empty topo",
                El.svg(TrailSignDrawing.ahead()),
                El.h1(page.getTranslation("nothing-here.title")),
                El.p("s dim", page.getTranslation("nothing-here.why")),
                El.a(".", "btn", page.getTranslation("nothing-here.home")));
        page.add(card);
    }
}
