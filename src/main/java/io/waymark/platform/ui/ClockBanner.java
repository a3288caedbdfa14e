package io.waymark.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.platform.security.SignedIn;
import io.waymark.platform.time.ClockAhead;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** Says to everybody that the clock of this trial is ahead, and what day it is here. Follows while the window is open. */
public final class ClockBanner extends Aside {

    /** Where the clock is moved, for system admins. */
    public static final String PATH = "jump-ahead";

    private static final long serialVersionUID = 1L;

    /** What is shown: another day or another number of days is worth a new sentence, another minute is not. */
    private record Shown(long days, boolean ahead, LocalDate today) {}

    private final transient ClockAhead ahead;
    private final transient Clock clock;
    private final transient SignedIn signedIn;
    private final transient Profiles profiles;
    private final Paragraph words = El.p("", "");
    private final Anchor link = El.a(PATH, "", getTranslation("clock.banner.link"));
    private transient @Nullable Runnable deaf;
    private transient volatile ZoneId zone = ZoneOffset.UTC;
    private transient volatile @Nullable Shown shown;

    ClockBanner(ClockAhead ahead, Clock clock, SignedIn signedIn, Profiles profiles) {
        this.ahead = ahead;
        this.clock = clock;
        this.signedIn = signedIn;
        this.profiles = profiles;
        addClassNames("clock-banner", "notice", "wait");
        getElement().setAttribute("aria-label", getTranslation("clock.banner.label"));
        add(El.icon(Icons.CLOCK), words, link);
        setVisible(false);
    }

    /** Shows how things stand, for whoever is in front of the window now. */
    void show() {
        io.waymark.shared.Actor actor = signedIn.whoever();
        zone = actor.person() == null
                ? ZoneOffset.UTC
                : profiles.of(actor.person()).zone();
        link.setVisible(actor.roles().contains(Role.SYS_ADMIN));
        Shown now = look();
        shown = now;
        setVisible(now.ahead());
        words.setText(getTranslation(
                "clock.banner",
                now.days(),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(getLocale())
                        .format(now.today())));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI window = attach.getUI();
        deaf = ahead.listen(() -> hear(window));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (deaf != null) {
            deaf.run();
            deaf = null;
        }
    }

    private void hear(UI window) {
        if (!look().equals(shown)) {
            try {
                window.access(this::show);
            } catch (UIDetachedException e) {
                // The window was closed in the same moment: nobody is left to tell.
                return;
            }
        }
    }

    private Shown look() {
        return new Shown(ahead.days(), ahead.by().isPositive(), LocalDate.ofInstant(clock.instant(), zone));
    }
}
