package io.waymark.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.i18n.I18NProvider;
import io.waymark.notifications.api.NotificationView;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;

/** One thing one was told: a link that leads there, and what can be done about it at once. */
final class NoticeItem {

    private NoticeItem() {}

    static Component of(NotificationView told, Viewer viewer) {
        H2 title = El.h2("notice-title", "");
        title.add(El.a(OpenNotificationView.path(told), "card-link", told.title()));
        Div head = El.div("row between", title);
        if (!told.read()) {
            head.add(El.span("chip go", I18NProvider.translate("notifications.new")));
        }
        Div item = El.div("stack s1", head);
        if (!told.body().isBlank()) {
            item.add(El.p("", told.body()));
        }
        item.add(El.p("s dim", El.time(told.at().toString(), viewer.moment(told.at()))));
        if (!told.choices().isEmpty()) {
            item.add(choices(told));
        }
        return El.li(told.read() ? "" : "unread", item);
    }

    private static Component choices(NotificationView told) {
        Div row = El.div("row tight");
        told.choices().forEach(choice -> {
            Anchor link = El.a(choice.path(), "btn small", choice.label());
            link.setAriaLabel(I18NProvider.translate("notifications.choice", choice.label(), told.title()));
            row.add(link);
        });
        return row;
    }
}
