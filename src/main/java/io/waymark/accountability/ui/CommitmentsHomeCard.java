package io.waymark.accountability.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.Commitments;
import io.waymark.accountability.api.FindCommitments;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.HomeCard;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.Viewer;
import org.springframework.stereotype.Component;

/** One's open commitments, each with its trail. */
@Component
class CommitmentsHomeCard implements HomeCard {

    private final Gateways gateways;
    private final Names names;

    CommitmentsHomeCard(Gateways gateways, Names names) {
        this.gateways = gateways;
        this.names = names;
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public boolean aside() {
        return false;
    }

    @Override
    public com.vaadin.flow.component.Component create(Viewer viewer) {
        Div place = El.div("live");
        Signal<Commitments> mine = Live.of(place, gateways, new FindCommitments(viewer.person()));
        Signal.effect(place, () -> {
            Commitments now = mine.get();
            place.removeAll();
            if (now.open() > 0) {
                place.add(section(now, viewer));
            }
        });
        return place;
    }

    private com.vaadin.flow.component.Component section(Commitments mine, Viewer viewer) {
        var heading = El.h2("", Words.text("commitments.yours"));
        var section = El.section("stack", heading);
        section.add(
                El.div("row between", heading, El.a(Paths.COMMITMENTS, "link", Words.text("commitments.all"))),
                El.ul(
                        "stack",
                        mine.all().stream()
                                .filter(CommitmentView::isOpen)
                                .map(one -> CommitmentCard.of(one, names, viewer))
                                .toArray(com.vaadin.flow.component.Component[]::new)));
        return section;
    }
}
