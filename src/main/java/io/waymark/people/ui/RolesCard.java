package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import io.waymark.people.api.GrantRole;
import io.waymark.people.api.PersonRoles;
import io.waymark.people.api.RolesToldOf;
import io.waymark.people.api.WithdrawRole;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.Role;
import java.util.Locale;
import java.util.stream.Stream;

/** The roles somebody has, where each is from, and what can be done about it here. */
final class RolesCard {

    private final Gateways gateways;
    private final Viewer viewer;
    private final Refusals refusals;
    private final String name;

    RolesCard(Gateways gateways, Viewer viewer, Refusals refusals, String name) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.refusals = refusals;
        this.name = name;
    }

    Component of(PersonRoles roles) {
        return El.div(
                "stack",
                El.ul(
                        "role-list",
                        Stream.of(Role.values()).map(role -> row(roles, role)).toArray(Component[]::new)),
                El.p("s dim", text("people.roles.told")));
    }

    private Component row(PersonRoles roles, Role role) {
        Div from = El.div("row");
        RolesToldOf told = roles.told();
        if (told != null && roles.isTold(role)) {
            String origin = told.origin().name().toLowerCase(Locale.ROOT);
            from.add(El.span("chip", text("people.roles.from." + origin, viewer.moment(told.at()))));
        }
        if (roles.isGranted(role)) {
            from.add(El.span("chip", text("people.roles.from.here")));
        }
        if (!roles.isTold(role) && !roles.isGranted(role)) {
            from.add(El.span("s dim", text("people.roles.none")));
        }
        return El.li(
                "role-row",
                El.div(
                        "stack s2",
                        El.h3("", title(role)),
                        El.p("s dim", text("people.role." + role.code() + ".may")),
                        from),
                button(roles, role));
    }

    private Component button(PersonRoles roles, Role role) {
        if (roles.isGranted(role)) {
            Button withdraw = new Button(
                    text("people.roles.withdraw"),
                    click -> RoleDialog.withdraw(
                            name,
                            role,
                            viewer.person().equals(roles.id()),
                            roles.isTold(role),
                            () -> withdraw(roles, role)));
            withdraw.setAriaLabel(text("people.roles.withdraw.of", title(role), name));
            withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            return withdraw;
        }
        if (!roles.active()) {
            return El.span("");
        }
        Button give =
                new Button(text("people.roles.give"), click -> RoleDialog.give(name, role, () -> give(roles, role)));
        give.setAriaLabel(text("people.roles.give.of", title(role), name));
        return give;
    }

    private void give(PersonRoles roles, Role role) {
        refusals.guard(() -> gateways.send(new GrantRole(roles.id(), role, viewer.now())));
    }

    private void withdraw(PersonRoles roles, Role role) {
        refusals.guard(() -> gateways.send(new WithdrawRole(roles.id(), role, viewer.now())));
    }

    static String title(Role role) {
        return text("people.role." + role.code());
    }

    private static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
