package io.waymark.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.waymark.notifications.api.ChangeNotificationSettings;
import io.waymark.notifications.api.NotificationKind;
import io.waymark.notifications.api.NotificationSettings;
import io.waymark.notifications.api.QuietHours;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields for how one wants to be told. */
final class SettingsForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Refusals refusals;
    private final RadioButtonGroup<Boolean> daily = new RadioButtonGroup<>();
    private final Checkbox nightly = new Checkbox(getTranslation("notifications.settings.nightly"));
    private final TimePicker from = new TimePicker(getTranslation("notifications.settings.from"));
    private final TimePicker to = new TimePicker(getTranslation("notifications.settings.to"));
    private final Checkbox weekends = new Checkbox(getTranslation("notifications.settings.weekends"));
    private final CheckboxGroup<NotificationKind> kinds = new CheckboxGroup<>();
    private final Div saved = El.div("live");

    SettingsForm(Gateways gateways, Viewer viewer, Texts texts, NotificationSettings now) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.refusals = new Refusals(texts, viewer);
        addClassNames("stack", "s5");
        saved.getElement().setAttribute("role", "status");
        refusals.field("quiet.to", to);
        add(pace(), quiet(), mailed(), refusals.place(), buttons());
        show(now);
    }

    private Component pace() {
        daily.setLabel(getTranslation("notifications.settings.pace"));
        daily.setItems(false, true);
        daily.setItemLabelGenerator(one -> one
                ? getTranslation("notifications.settings.daily", viewer.timeOfDay(NotificationSettings.DAILY_AT))
                : getTranslation("notifications.settings.single"));
        return El.section("card stack", El.h2("", getTranslation("notifications.settings.mails")), daily);
    }

    private Component quiet() {
        List.of(from, to).forEach(time -> time.setLocale(viewer.locale()));
        return El.section(
                "card stack",
                El.h2("", getTranslation("notifications.settings.quiet")),
                El.p("s dim", getTranslation("notifications.settings.quiet.why")),
                nightly,
                El.div("row times", from, to),
                weekends);
    }

    private Component mailed() {
        kinds.setLabel(getTranslation("notifications.settings.kinds.label"));
        kinds.setItems(Arrays.stream(NotificationKind.values())
                .filter(NotificationKind::canBeLeftOut)
                .toList());
        kinds.setItemLabelGenerator(this::name);
        kinds.addClassName("kinds");
        String always = Arrays.stream(NotificationKind.values())
                .filter(kind -> !kind.canBeLeftOut())
                .map(this::name)
                .collect(Collectors.joining(", "));
        return El.section(
                "card stack",
                El.h2("", getTranslation("notifications.settings.kinds")),
                kinds,
                El.p("s dim", getTranslation("notifications.settings.always", always)));
    }

    private Component buttons() {
        Button save = new Button(getTranslation("notifications.settings.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return El.div("row", save, saved);
    }

    private void show(NotificationSettings now) {
        daily.setValue(now.daily());
        nightly.setValue(now.quiet().nightly());
        from.setValue(now.quiet().from());
        to.setValue(now.quiet().to());
        weekends.setValue(now.quiet().weekends());
        kinds.setValue(Arrays.stream(NotificationKind.values())
                .filter(kind -> kind.canBeLeftOut() && now.mails(kind))
                .collect(Collectors.toSet()));
    }

    private void save() {
        saved.removeAll();
        Set<NotificationKind> none = EnumSet.allOf(NotificationKind.class);
        none.removeIf(kind -> !kind.canBeLeftOut() || kinds.getValue().contains(kind));
        QuietHours quiet = new QuietHours(
                nightly.getValue(),
                time(from, QuietHours.USUAL.from()),
                time(to, QuietHours.USUAL.to()),
                weekends.getValue());
        NotificationSettings wanted = new NotificationSettings(none, daily.getValue(), quiet);
        if (refusals.guard(() -> gateways.send(new ChangeNotificationSettings(viewer.person(), wanted)))) {
            show(wanted);
            saved.add(El.p("", getTranslation("notifications.settings.saved")));
        }
    }

    private String name(NotificationKind kind) {
        return getTranslation("notification." + kind.code() + ".name");
    }

    /** A field that was emptied goes back to what is usual. */
    private static LocalTime time(TimePicker field, LocalTime usual) {
        return Objects.requireNonNullElse(field.getValue(), usual);
    }
}
