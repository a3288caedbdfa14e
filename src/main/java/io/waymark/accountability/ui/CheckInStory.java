package io.waymark.accountability.ui;

import io.waymark.accountability.api.AnswerView;
import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.ConfirmationView;
import io.waymark.platform.ui.Viewer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How a check-in came to stand as it does, in sentences, the first first. */
final class CheckInStory {

    private final Names names;
    private final Viewer viewer;

    CheckInStory(Names names, Viewer viewer) {
        this.names = names;
        this.viewer = viewer;
    }

    List<String> of(CheckInView checkIn) {
        List<String> story = new ArrayList<>();
        if (checkIn.moves() > 0) {
            story.add(Words.text("story.moved", checkIn.moves(), viewer.shortDay(checkIn.due())));
        }
        for (int i = 0; i < checkIn.asked().size(); i++) {
            String at = viewer.moment(checkIn.asked().get(i));
            story.add(Words.text(i == 0 ? "story.asked" : "story.reminded", at));
        }
        if (checkIn.toldAt() != null) {
            story.add(Words.text("story.told", viewer.moment(checkIn.toldAt())));
        }
        answered(checkIn, story);
        ended(checkIn, story);
        if (story.isEmpty()) {
            story.add(Words.text("story.to-come", viewer.moment(checkIn.dueAt())));
        }
        return story;
    }

    private void answered(CheckInView checkIn, List<String> story) {
        AnswerView answer = checkIn.answer();
        if (answer == null) {
            return;
        }
        String at = viewer.moment(answer.at());
        story.add(Words.text(answer.late() ? "story.answered.late" : "story.answered", Trail.said(answer), at));
        ConfirmationView confirmation = checkIn.confirmation();
        if (confirmation.who() == null || confirmation.state() == ConfirmationView.State.NONE) {
            return;
        }
        String who = names.name(confirmation.who());
        Instant when = confirmation.state() == ConfirmationView.State.ASKED ? confirmation.before() : confirmation.at();
        story.add(Words.text(
                "story.confirmer." + Slug.of(confirmation.state()), who, when == null ? "" : viewer.moment(when)));
        if (confirmation.question() != null) {
            story.add(Words.text("story.question", who, confirmation.question()));
        }
        if (confirmation.line() != null) {
            story.add(Words.text("story.line", who, confirmation.line()));
        }
    }

    private void ended(CheckInView checkIn, List<String> story) {
        if (checkIn.endedAt() == null) {
            return;
        }
        String at = viewer.moment(checkIn.endedAt());
        if (checkIn.state() == CheckInView.State.MISSED) {
            story.add(Words.text("story.missed", checkIn.asked().size(), at));
        } else if (checkIn.excuse() != null) {
            String reason = checkIn.excuseReason() == null ? "" : checkIn.excuseReason();
            story.add(Words.text("story.excused." + Slug.of(checkIn.excuse()), at, reason));
        }
    }
}
