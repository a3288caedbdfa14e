package violations.rule02.pathways.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** A view where none belongs. */
@Route("violation-2")
class RoutedResource extends Div {
    private static final long serialVersionUID = 1L;
}
