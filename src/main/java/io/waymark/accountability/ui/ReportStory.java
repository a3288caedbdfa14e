package io.waymark.accountability.ui;

import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.Excuse;
import java.util.ArrayList;
import java.util.List;

/** Why a check-in stands as it does, told to the manager of whose it is: the same, but for what is said to the report themselves. */
final class ReportStory {

    private final CheckInStory story;
    private final String name;

    ReportStory(CheckInStory story, String name) {
        this.story = story;
        this.name = Words.first(name);
    }

    List<String> of(CheckInView checkIn) {
        List<String> all = new ArrayList<>(story.of(checkIn));
        if (checkIn.excuse() == Excuse.LEAVE) {
            all.set(all.size() - 1, Words.text("report.story.leave", name));
        } else if (checkIn.excuse() == Excuse.MANAGER) {
            String reason = checkIn.excuseReason() == null ? "" : checkIn.excuseReason();
            all.set(all.size() - 1, Words.text("report.story.manager", reason));
        } else if (checkIn.state() == CheckInView.State.OPEN
                && checkIn.asked().isEmpty()
                && checkIn.toldAt() == null
                && checkIn.moves() == 0) {
            all.set(all.size() - 1, Words.text("report.story.to-come", name));
        }
        if (checkIn.answer() != null && checkIn.answer().line() != null) {
            all.add(Words.text("report.story.line", name, checkIn.answer().line()));
        }
        return all;
    }
}
