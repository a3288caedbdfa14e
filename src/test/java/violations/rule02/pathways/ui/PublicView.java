package violations.rule02.pathways.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** Others could make it, past its route. */
@Route("violation")
public class PublicView extends Div {
    private static final long serialVersionUID = 1L;
}
