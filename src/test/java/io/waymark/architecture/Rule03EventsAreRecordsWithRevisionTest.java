package io.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** That each event has its golden file is checked where events are serialised. */
class Rule03EventsAreRecordsWithRevisionTest {

    @Test
    void weKeepIt() {
        assertThat(Rule03EventsAreRecordsWithRevision.findings(Code.ours())).isEmpty();
    }

    @Test
    void breakingItIsFound() {
        assertThat(Rule03EventsAreRecordsWithRevision.findings(Code.breaking("rule03")))
                .containsExactlyInAnyOrder(
                        "event that is no record: pathways.api.ClassEvent",
                        "event without a revision: pathways.api.NoRevision",
                        "event outside an api: impact.domain.HiddenEvent",
                        "event outside its context's sealed interface: pathways.api.StrayEvent",
                        "event interface that is not sealed: recognition.api.OpenEvent",
                        "more than one event interface: people",
                        "part of an event from elsewhere: pathways.api.HoldsFramework -> org.springframework.http.MediaType",
                        "part of an event from elsewhere: pathways.api.HoldsNestedDomain -> pathways.domain.Inner");
    }
}
