package io.waymark.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.i18n.I18NProvider;
import io.waymark.notifications.api.MailId;
import io.waymark.notifications.api.MailState;
import io.waymark.notifications.api.OutboxMail;
import io.waymark.notifications.api.OutboxPage;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** One mail in the outbox. */
final class OutboxItem {

    private static final Map<MailState, String> CHIPS = Map.of(
            MailState.SENT,
            "chip ok",
            MailState.FAILED,
            "chip wait",
            MailState.DEAD,
            "chip bad",
            MailState.KEPT,
            "chip go");

    /** What is no number of the mail server's. */
    private static final Set<String> KNOWN = Set.of("address", "authentication", "connection", "fault", "no-server");

    private OutboxItem() {}

    static Component of(OutboxMail mail, OutboxPage page, Viewer viewer, Consumer<MailId> resend) {
        String name = mail.recipient().isBlank() ? text("notification.nobody") : mail.recipient();
        H2 title = El.h2("notice-title", "");
        title.add(
                page.readable()
                        ? El.a(OutboxView.PATH + "/" + mail.id().value(), "card-link", text("outbox.to", name))
                        : El.text(text("outbox.to", name)));
        Div item = El.div(
                "stack s1",
                El.div(
                        "row between",
                        title,
                        El.span(CHIPS.getOrDefault(mail.state(), "chip"), text(key(mail.state())))),
                El.p("s dim", text("outbox.what", mail.count(), viewer.moment(mail.since()))));
        if (mail.next() != null) {
            item.add(El.p("s", text("outbox.next", viewer.moment(mail.next()))));
        }
        if (mail.error() != null) {
            item.add(El.p("s", text("outbox.tried", mail.attempts()) + " " + error(mail.error())));
        }
        if (mail.state() == MailState.DEAD) {
            Button again = new Button(text("outbox.resend"), click -> resend.accept(mail.id()));
            again.addThemeVariants(ButtonVariant.LUMO_SMALL);
            again.setAriaLabel(text("outbox.resend.to", name));
            item.add(El.div("row", again));
        }
        return El.li("", item);
    }

    static String key(MailState state) {
        return "outbox.state." + state.name().toLowerCase(Locale.ROOT);
    }

    private static String error(String code) {
        return KNOWN.contains(code) ? text("outbox.error." + code) : text("outbox.error.server", code);
    }

    private static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
