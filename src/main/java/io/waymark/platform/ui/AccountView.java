package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Who one is here, how the pages look, and the way out. */
@Route(value = "account", layout = MainLayout.class)
@PermitAll
class AccountView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final List<String> SCHEMES = List.of("system", "light", "dark");

    private final transient Viewer viewer;
    private final transient AuthenticationContext authentication;
    private final transient List<AccountLink> links;

    AccountView(Viewer viewer, AuthenticationContext authentication, ObjectProvider<AccountLink> links) {
        this.viewer = viewer;
        this.links = links.stream()
                .sorted(Comparator.comparingInt(AccountLink::order))
                .toList();
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title(getTranslation("account.title"));
        Div place = anew();
        Profiles.Profile profile = viewer.profile();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "account.work", profile.line());
        fact(facts, "account.locale", profile.locale().getDisplayName(profile.locale()));
        fact(
                facts,
                "account.zone",
                profile.zone().getDisplayName(TextStyle.FULL, profile.locale()) + " (" + profile.zone() + ")");
        Button out = new Button(getTranslation("account.sign-out"), click -> {
            click.getSource().getUI().ifPresent(KeptForms::forget);
            authentication.logout();
        });
        place.add(
                El.div("head", El.div("", El.h1(profile.name()), El.p("dim", getTranslation("account.lead")))),
                El.div(
                        "cols",
                        El.div(
                                "c8 stack s5",
                                El.section(
                                        "card",
                                        El.h2("", getTranslation("account.you")),
                                        facts,
                                        HistoryParts.link(
                                                "history/person/"
                                                        + viewer.person().value(),
                                                profile.name()),
                                        links()),
                                El.section("card", El.h2("", getTranslation("account.looks")), scheme()),
                                El.div("row", out))));
    }

    private Component links() {
        Div all = El.div("row");
        links.forEach(link -> all.add(El.a(link.path(), "link", getTranslation(link.key()))));
        all.setVisible(!links.isEmpty());
        return all;
    }

    private RadioButtonGroup<String> scheme() {
        RadioButtonGroup<String> scheme = new RadioButtonGroup<>();
        scheme.setLabel(getTranslation("account.scheme"));
        scheme.setItems(SCHEMES);
        scheme.setItemLabelGenerator(one -> getTranslation("account.scheme." + one));
        scheme.addClassNames("seg", "fill");
        scheme.setHelperText(getTranslation("account.scheme.where"));
        scheme.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                scheme.getElement().executeJs("window.waymarkScheme.choose($0)", change.getValue());
            }
        });
        scheme.getElement().executeJs("return window.waymarkScheme.chosen()").then(String.class, scheme::setValue);
        return scheme;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
