package io.waymark.notifications.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.notifications.api.FindMail;
import io.waymark.notifications.api.MailId;
import io.waymark.notifications.api.MailText;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.Crumb;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.web.PathIds;
import jakarta.annotation.security.RolesAllowed;

/** What a mail says, on a trial without a mail server. The frame runs nothing, and its links open elsewhere. */
@Route(value = OutboxView.PATH + "/:id", layout = MainLayout.class)
@RolesAllowed("SYS_ADMIN")
class OutboxMailView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;

    OutboxMailView(Gateways gateways) {
        this.gateways = gateways;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MailId id = PathIds.read(event.getRouteParameters().get("id").orElse(""), MailId::new);
        MailText mail = gateways.ask(new FindMail(id));
        title(mail.subject());
        Div place = anew();
        place.add(
                El.div(
                        "head",
                        El.div(
                                "",
                                Crumb.of(El.a(OutboxView.PATH, "", getTranslation("outbox.title")), mail.subject()),
                                El.h1(mail.subject()))),
                El.section("card", El.h2("", getTranslation("outbox.html")), frame(mail)),
                El.section("card", El.h2("", getTranslation("outbox.text")), text(mail)));
    }

    private IFrame frame(MailText mail) {
        IFrame frame = new IFrame();
        frame.setSandbox(IFrame.SandboxType.ALLOW_POPUPS, IFrame.SandboxType.ALLOW_POPUPS_TO_ESCAPE_SANDBOX);
        frame.setSrcdoc(mail.html().replace("<head>", "<head><base target=\"_blank\">"));
        frame.getElement().setAttribute("title", getTranslation("outbox.html"));
        frame.addClassName("mail-frame");
        return frame;
    }

    private Pre text(MailText mail) {
        Pre text = new Pre(mail.text());
        text.addClassName("mail-text");
        return text;
    }
}
