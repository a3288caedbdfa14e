package io.waymark.platform.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.waymark.platform.security.SignedIn;
import io.waymark.platform.time.ClockAhead;
import io.waymark.platform.time.ClockCanBeMoved;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Puts the {@link ClockBanner} on top of every page: within the shell, after the link that leads past it, or before a page without. */
@Component
@ClockCanBeMoved
class ClockBanners implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient ClockAhead ahead;
    private final transient Clock clock;
    private final transient SignedIn signedIn;
    private final transient Profiles profiles;

    ClockBanners(ClockAhead ahead, Clock clock, SignedIn signedIn, Profiles profiles) {
        this.ahead = ahead;
        this.clock = clock;
        this.signedIn = signedIn;
        this.profiles = profiles;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().addAfterNavigationListener(after -> place(init.getUI())));
    }

    private void place(UI window) {
        ClockBanner banner = ComponentUtil.getData(window, ClockBanner.class);
        if (banner == null) {
            banner = new ClockBanner(ahead, clock, signedIn, profiles);
            ComponentUtil.setData(window, ClockBanner.class, banner);
        }
        HasElement outermost =
                window.getInternals().getActiveRouterTargetsChain().getLast();
        boolean shell = outermost instanceof MainLayout;
        Element parent = shell ? outermost.getElement() : outermost.getElement().getParent();
        if (!parent.equals(banner.getElement().getParent())) {
            banner.getElement().removeFromParent();
            parent.insertChild(shell ? 1 : 0, banner.getElement());
        }
        banner.show();
    }
}
