package io.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That what is marked does lie sealed in the files is checked by {@code NothingPersonalInClearTest}. */
class Rule08PersonalDataIsSealedTest {

    /** What authors write for everybody: the words of pathways and badges. */
    private static final Set<String> CONTENT = Set.of(
            "pathways.api.PathwayContent.title",
            "pathways.api.PathwayContent.summary",
            "pathways.api.PathwayContent.reason",
            "pathways.api.PathwayPublished.title",
            "pathways.api.Behaviour.id",
            "pathways.api.Behaviour.title",
            "pathways.api.Stage.title",
            "pathways.api.Stage.place",
            "pathways.api.Stage.lane",
            "pathways.api.Step.title",
            "pathways.api.Step.why",
            "pathways.api.Task$Read.text",
            "pathways.api.Task$Watch.url",
            "pathways.api.Task$Watch.text",
            "pathways.api.Task$Do.text",
            "pathways.api.Task$Do.prompt",
            "pathways.api.Task$Quiz.text",
            "pathways.api.Task$Reflect.text",
            "pathways.api.Task$Reflect.prompt",
            "pathways.api.Question.id",
            "pathways.api.Question.text",
            "pathways.api.Option.id",
            "pathways.api.Option.text",
            "pathways.api.Option.feedback",
            "pathways.api.BadgeOffer.id",
            "pathways.api.BadgeOffer.title",
            "pathways.api.BadgeOffer.description",
            "pathways.api.BadgeOffer.glyph",
            "recognition.api.BadgeFace.title",
            "recognition.api.BadgeFace.description",
            "recognition.api.BadgeFace.glyph");

    /** Such words once more, in events of people on their way. The key of a quiz holds the right options, not the chosen ones. */
    private static final Set<String> CONTENT_ON_THE_WAY = Set.of(
            "pathways.api.EnrolmentStarted.title",
            "pathways.api.Route$Leg.title",
            "pathways.api.Route$Stop.title",
            "pathways.api.AnswerRule$Pass.key",
            "pathways.api.CompletedStep.title",
            "pathways.api.StageCompleted.title",
            "pathways.api.PathwayCompleted.title",
            "accountability.api.Origin.title",
            "accountability.api.Grown.id",
            "accountability.api.Grown.title",
            "recognition.api.EarningFact.subject");

    /** Identifiers of events, which are no ids of ours. */
    private static final Set<String> EVENT_IDS =
            Set.of("pathways.api.CompletedStep.event", "recognition.api.EarningFact.event");

    /** What a page or a program calls a form it sends, checked to be no words; whose public holidays somebody keeps. */
    private static final Set<String> CODES =
            Set.of("accountability.api.CommitmentMade.form", "accountability.api.WorkingWeekChosen.holidays");

    /** The name of a team names nobody; a language is shared by many. */
    private static final Set<String> COMPANY = Set.of(
            "people.api.TeamFormed.name",
            "people.api.PersonJoined.locale",
            "people.api.PersonDetailsChanged.locale",
            "people.api.PersonToldOf.locale");

    /** Where a company keeps its accounts. */
    private static final Set<String> IDENTITY_PROVIDERS = Set.of(
            "people.api.IdentityLinked.issuer",
            "people.api.IdentityUnlinked.issuer",
            "people.api.NewcomerNoticed.issuer");

    @Test
    void weKeepIt() {
        Set<String> nobodys = Stream.of(CONTENT, CONTENT_ON_THE_WAY, EVENT_IDS, CODES, COMPANY, IDENTITY_PROVIDERS)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        assertThat(Rule08PersonalDataIsSealed.findings(Code.ours(), nobodys)).isEmpty();
    }

    @Test
    void breakingItIsFound() {
        Set<String> nobodys = Set.of("pathways.api.NoteLeft.title", "pathways.api.NoteLeft.gone");
        assertThat(Rule08PersonalDataIsSealed.findings(Code.breaking("rule08"), nobodys))
                .containsExactlyInAnyOrder(
                        "neither personal nor known to be nobody's: pathways.api.NoteLeft.text",
                        "neither personal nor known to be nobody's: pathways.api.NoteLeft$Part.words",
                        "neither personal nor known to be nobody's: pathways.api.NoteLeft$Part.scan",
                        "said to be nobody's, yet no text in the clear: pathways.api.NoteLeft.gone",
                        "marked where nothing seals it: pathways.api.LeaveNote.text",
                        "only a single text can be sealed: pathways.api.NotesListed.texts",
                        "does not say whose it is: pathways.api.NotesListed.pathway",
                        "does not say whose it is: pathways.api.NotesListed.nobody",
                        "does not say whose it is: pathways.api.NotesListed.perhaps",
                        "knows of keys: pathways.sidestate.OpensKeys -> io.waymark.platform.privacy.KeyVault",
                        "seals by itself: pathways.projection.OpensItself -> io.waymark.platform.privacy.PersonalCipher");
    }
}
