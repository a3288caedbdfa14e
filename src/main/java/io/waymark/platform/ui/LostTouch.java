package io.waymark.platform.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.waymark.platform.i18n.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What a window says when it can no longer reach the program. What was typed into a step is kept on both sides: in the window, and
 * as its draft; so an expired session needs no warning, only the way back in.
 */
@Component
class LostTouch implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final int TRY_AGAIN_MILLIS = 3_000;

    private static final String WHEN_LOADED = """
            const say = () => window.Waymark?.lostTouch ? window.Waymark.lostTouch($0, $1, $2) : setTimeout(say, 50);
            say();""";

    private final transient Texts texts;

    LostTouch(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
        event.getSource().addUIInitListener(init -> words(init.getUI()));
    }

    private void words(UI window) {
        Locale locale = window.getLocale();
        ReconnectDialogConfiguration lost = window.getReconnectDialogConfiguration();
        lost.setDialogText(texts.get(locale, "lost.again"));
        lost.setDialogTextGaveUp(texts.get(locale, "lost.gave-up"));
        lost.setReconnectInterval(TRY_AGAIN_MILLIS);
        window.getPage().addJsModule("context://js/lost-touch.js");
        window.getPage()
                .executeJs(
                        WHEN_LOADED,
                        texts.get(locale, "lost.offline"),
                        texts.get(locale, "lost.again"),
                        texts.get(locale, "lost.back"));
    }

    private SystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setInternalErrorCaption(texts.get(locale, "lost.fault.title"));
        messages.setInternalErrorMessage(texts.get(locale, "lost.fault.what"));
        messages.setCookiesDisabledCaption(texts.get(locale, "lost.cookies.title"));
        messages.setCookiesDisabledMessage(texts.get(locale, "lost.cookies.what"));
        return messages;
    }
}
