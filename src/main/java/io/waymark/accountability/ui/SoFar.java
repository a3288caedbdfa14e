package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;

/** What has become of a commitment, and why each check-in stands as it does. */
final class SoFar {

    private final Trail trail;
    private final CheckInStory story;

    SoFar(Names names, Viewer viewer) {
        trail = new Trail(names, viewer);
        story = new CheckInStory(names, viewer);
    }

    Component of(CommitmentView commitment) {
        var card = El.section("card", El.h2("", Words.text("so-far.title")), trail.of(commitment));
        if (!commitment.checkIns().isEmpty()) {
            Details why = new Details(Words.text("so-far.why"), stories(commitment));
            card.add(why);
        }
        return card;
    }

    private Component stories(CommitmentView commitment) {
        DescriptionList facts = El.with(new DescriptionList(), "facts");
        commitment.checkIns().forEach(one -> {
            facts.add(new DescriptionList.Term(Words.text("check-in.day", one.day())));
            facts.add(new DescriptionList.Description(El.ul(
                    "",
                    story.of(one).stream().map(said -> El.li("", El.text(said))).toArray(Component[]::new))));
        });
        return facts;
    }
}
