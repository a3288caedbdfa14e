package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form that the browser sends by itself, with the token that proves it comes from this page. */
@Tag("form")
final class PostForm extends Component implements HasComponents, HasStyle {
    private static final long serialVersionUID = 1L;

    PostForm(String action) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        if (VaadinServletRequest.getCurrent() != null
                && VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName())
                        instanceof CsrfToken csrf) {
            hidden(csrf.getParameterName(), csrf.getToken());
        }
    }

    void hidden(String name, String value) {
        HiddenField field = new HiddenField();
        field.getElement()
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
        add(field);
    }

    @Tag("input")
    private static final class HiddenField extends Component {
        private static final long serialVersionUID = 1L;
    }
}
