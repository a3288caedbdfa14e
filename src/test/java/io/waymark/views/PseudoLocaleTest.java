package io.waymark.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import io.waymark.accountability.api.AcceptConfirming;
import io.waymark.accountability.api.AnswerLinks;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.CloseCommitment;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.ConfirmCheckIn;
import io.waymark.accountability.api.Outcome;
import io.waymark.accountability.support.Committing;
import io.waymark.notifications.api.MailState;
import io.waymark.notifications.api.NotificationKind;
import io.waymark.notifications.post.Told;
import io.waymark.notifications.sidestate.UnsubscribeLinks;
import io.waymark.operations.FailingPolicy;
import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.CompleteStep;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.FinishPathway;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.StepId;
import io.waymark.people.api.FindSync;
import io.waymark.people.api.GrantRole;
import io.waymark.people.api.PreviewSync;
import io.waymark.people.api.PutSourceFirst;
import io.waymark.people.api.RosterSource;
import io.waymark.people.api.RunSync;
import io.waymark.people.api.SyncKind;
import io.waymark.platform.json.Json;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.FakeDirectory;
import io.waymark.support.SamplePathway;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

/**
 * Every page in a language made for this test, in which each text stands in ⟦brackets⟧: what stands outside is either content that
 * people wrote, or a text that was never handed to translators.
 */
@Import({PseudoLocaleTest.Pseudo.class, FakeDirectory.class, FailingPolicy.class})
class PseudoLocaleTest extends ViewTest {

    private static final Pattern TRANSLATED = Pattern.compile("⟦[^⟦⟧]*⟧");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern DATE =
            Pattern.compile("(\\p{Lu}\\p{L}+,? )?\\d{1,2} \\p{L}{3,9}( \\d{4})?(, \\d\\d:\\d\\d)?");

    private final Set<String> written = new HashSet<>();
    private final List<String> forgotten = new ArrayList<>();

    @TestConfiguration(proxyBeanMethods = false)
    static class Pseudo {

        @Bean
        @Primary
        I18NProvider pseudoLocale() {
            DefaultI18NProvider real = new DefaultI18NProvider(List.of(Locale.ENGLISH));
            return new I18NProvider() {
                @Override
                public List<Locale> getProvidedLocales() {
                    return real.getProvidedLocales();
                }

                @Override
                public String getTranslation(String key, Locale locale, Object... args) {
                    return "⟦" + real.getTranslation(key, Locale.ENGLISH, args) + "⟧";
                }
            };
        }
    }

    @Test
    void everyTextOfEveryPageComesFromTheTranslations() {
        Company company = company();
        PersonId learner = company.person("Qqlearner Qqone");
        PersonId manager = company.person("Qqmanager Qqtwo");
        PersonId author = company.person("Qqauthor Qqthree", Role.LD_ADMIN);
        company.reportsTo(learner, manager);
        PathwayId pathway = new PathwayId(Company.fresh("qqway"));
        PathwayContent content = SamplePathway.of(pathway, "Qqpathway");
        company.publish(content);
        PathwayContent next = SamplePathway.changed(pathway, "Qqpathway");
        written.addAll(Set.of("Waymark", "Team lead", "Field support", "Team lead, Field support"));
        // The names of languages and zones come with the JDK, in every language.
        written.addAll(Set.of(Locale.UK.getDisplayName(Locale.UK), "London Time (Europe/London)"));
        collect(Json.mapper().valueToTree(content));
        collect(Json.mapper().valueToTree(next));
        company.draft(next);
        String way = "pathways/" + pathway.value();

        signIn(learner);
        assertTranslated("", "pathways", way, "badges", "account", "nothing/here");
        EnrolmentId enrolment = company.enrol(learner, pathway);
        assertTranslated("", "pathways", way, way + "/steps/look", way + "/steps/think", way + "/steps/act");
        complete(learner, enrolment, "look", new Answer.Seen());
        complete(learner, enrolment, "think", new Answer.Reflection("Qqthought"));
        complete(learner, enrolment, "film", new Answer.Seen());
        complete(learner, enrolment, "check", new Answer.Choices(1, java.util.Map.of("q1", Set.of("b"))));
        assertTranslated(way, way + "/steps/think", way + "/steps/film", way + "/steps/act", way + "/steps/check");
        assertTranslated("badges", "badges/" + pathway.value() + ".done");
        String history = "history/enrolment/" + enrolment.value();
        assertTranslated(
                history, history + "?on=2020-02-02", history + "?on=someday", "history/person/" + learner.value());

        signIn(manager);
        assertTranslated(
                "", "team", "team?log=1&person=" + learner.value(), "team/progress", "team/" + learner.value());
        assertTranslated("team/" + learner.value() + "/commitments", "agenda/" + learner.value(), "follow-through");
        assertTranslated(history, "history/person/" + learner.value());

        signIn(author, Role.LD_ADMIN);
        assertTranslated("", "studio", "studio/" + pathway.value() + "/2", "history/pathway/" + pathway.value());

        PersonId operator = company.person("Qqoperator Qqfour", Role.SYS_ADMIN);
        // Names in the program, which are the same in every language.
        written.addAll(Set.of("people.projection", "pathways.projection", "recognition.projection"));
        written.addAll(Set.of("accountability.projection", "accountability.policy"));
        written.addAll(Set.of(
                "recognition.policy",
                "people.policy",
                FailingPolicy.GROUP,
                "TeamFormed",
                "UnsupportedOperationException"));
        written.add(UnsupportedOperationException.class.getName());
        String team = Company.fresh("qqteam");
        app().bean(FailingPolicy.class).failAt(team);
        company.formTeam(team);
        signIn(operator, Role.SYS_ADMIN);
        assertTranslated("operations");
        EmbeddedApp.eventually("the policy failed", () -> go("operations").says("UnsupportedOperationException"));
        assertTranslated("operations");
        written.addAll(Set.of("en-GB", "Europe/London", learner.value() + "@example.com"));
        assertTranslated("people?q=qqlearner", "people?show=left", "people/" + learner.value());
        assertTranslated("people/import", "people/newcomers", "people/sources", "jump-ahead");
        Actor keeper = Actor.person(operator, Set.of(Role.SYS_ADMIN));
        app().send(
                        keeper,
                        PutSourceFirst.of(RosterSource.KEYCLOAK, app().clock().instant()));
        app().send(keeper, new GrantRole(learner, Role.LD_ADMIN, app().clock().instant()));
        assertTranslated("people/sources", "people/import", "people/" + learner.value());

        assertToldTranslated(operator, learner, manager);
        assertSyncTranslated(Actor.person(operator, Set.of(Role.SYS_ADMIN)));

        assertCommitmentsTranslated(company.person("Qqcommits Qqfour"), manager);

        assertThat(forgotten).as("texts that no translation has").isEmpty();
    }

    /** Without any, while one is made, asked of its confirmer, due, answered, seen, missed, and closed. */
    private void assertCommitmentsTranslated(PersonId learner, PersonId confirmer) {
        Committing committing = new Committing(app());
        written.addAll(Set.of("Ask first", ", Ask first", "Complete Ask first.", Committing.WORDING.title()));
        Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, Locale.UK))
                .forEach(written::add);
        signIn(learner);
        assertTranslated("commitments", "confirming", "working-days", "answer/none-of-ours");
        EnrolmentId enrolment = committing.walk(learner);
        assertTranslated("", "pathways/" + committing.pathway().value(), "commitments/new/" + enrolment.value());
        CommitmentId id = committing.as(learner, committing.wish(learner, enrolment, confirmer, "form"));
        committing.as(learner, new FinishPathway(enrolment, committing.now()));
        EmbeddedApp.eventually(
                "check-ins are set",
                () -> !committing.view(learner, id).checkIns().isEmpty());
        assertTranslated("commitments", "commitments/" + id, "check-ins/" + id + "/7");
        signIn(confirmer);
        assertTranslated("confirming", "confirming/" + id);
        committing.as(confirmer, new AcceptConfirming(id, confirmer, committing.now()));
        committing.goTo(committing.checkIn(learner, id, 7).dueAt().plusSeconds(60));
        signIn(learner);
        String link = app().bean(AnswerLinks.class)
                .path(
                        id,
                        learner,
                        7,
                        CheckInAnswer.YES,
                        committing.checkIn(learner, id, 7).missedAt());
        assertTranslated("", "check-ins/" + id + "/7", link);
        committing.as(learner, committing.answer(id, 7, CheckInAnswer.YES));
        assertTranslated("", "check-ins/" + id + "/7", "commitments/" + id, link);
        signIn(confirmer);
        assertTranslated("confirming", "confirming/" + id);
        committing.as(confirmer, new ConfirmCheckIn(id, 7, confirmer, false, null, committing.now()));
        assertTranslated("confirming", "confirming/" + id);
        signIn(learner);
        assertTranslated("check-ins/" + id + "/7");
        committing.as(learner, new CloseCommitment(id, Outcome.KEPT, null, committing.now()));
        assertTranslated("commitments", "commitments/" + id, "check-ins/" + id + "/30");
    }

    /** The list with something of each kind, the settings, the way out of a mail, and the outbox. */
    private void assertToldTranslated(PersonId operator, PersonId learner, PersonId other) {
        Told told = new Told(app());
        written.add("Ask before I tell");
        told.neverQuiet(learner, true);
        told.neverQuiet(operator, false);
        signIn(learner);
        assertTranslated("notifications", "notifications/settings");
        for (NotificationKind kind : NotificationKind.values()) {
            told.tell(learner, "kind/" + kind, kind, other);
        }
        told.tell(operator, "kept", NotificationKind.QUESTION_ASKED, other);
        assertTranslated("notifications");
        String token = app().bean(UnsubscribeLinks.class).token(learner, Set.of(NotificationKind.values()));
        assertTranslated("notifications/unsubscribe/" + token, "notifications/unsubscribe/" + token + "x");
        app().clock().forward(Duration.ofSeconds(11));
        EmbeddedApp.eventually(
                "a mail is kept", () -> told.mails(operator).getFirst().state() == MailState.KEPT);
        signIn(operator, Role.SYS_ADMIN);
        assertTranslated("outbox", "outbox?state=dead");
        assertThat(go("outbox/" + told.mails(operator).getFirst().id().value()).says("⟦"))
                .isTrue();
    }

    /** Before the first, with a plan, while one goes on, after it, with problems, and when many would leave. */
    private void assertSyncTranslated(Actor operator) {
        FakeDirectory directory = app().bean(FakeDirectory.class);
        written.add(operator.person() == null ? "" : operator.person().value());
        assertTranslated("people/sync");
        IntStream.range(0, 4).forEach(i -> directory.has("qq" + i, "Qqteam", i == 0 ? "" : "qq0"));
        app().send(operator, new PreviewSync());
        synced(operator);
        assertTranslated("people/sync");
        directory.hold();
        app().send(operator, new RunSync(SyncKind.FULL, ""));
        directory.awaitAsked();
        assertTranslated("people/sync");
        directory.goOn();
        synced(operator);
        assertTranslated("people/sync");
        directory.has("qq1", "Qqteam", "qqnobody");
        app().send(operator, new RunSync(SyncKind.FULL, ""));
        synced(operator);
        assertTranslated("people/sync");
        List.of("qq1", "qq2", "qq3").forEach(directory::loses);
        app().send(operator, new RunSync(SyncKind.FULL, ""));
        synced(operator);
        assertTranslated("people/sync");
    }

    private void synced(Actor operator) {
        EmbeddedApp.eventually(
                "the sync is over", () -> app().ask(operator, new FindSync()).running() == null);
    }

    private void complete(PersonId learner, EnrolmentId enrolment, String step, Answer answer) {
        app().send(
                        Actor.person(learner, Set.of()),
                        new CompleteStep(
                                enrolment,
                                new StepId(step),
                                answer,
                                app().clock().instant()));
    }

    private void assertTranslated(String... addresses) {
        for (String address : addresses) {
            Shown shown = go(address);
            assertThat(shown.texts()).as("texts at /%s", address).anyMatch(text -> text.contains("⟦"));
            shown.texts().stream()
                    .filter(this::isForgotten)
                    .forEach(text -> forgotten.add("/" + address + ": " + text));
        }
    }

    private void collect(JsonNode content) {
        if (content.isString()) {
            written.add(content.asString().strip());
        }
        content.forEach(this::collect);
    }

    private boolean isForgotten(String text) {
        String rest = text;
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            rest = TRANSLATED.matcher(rest).replaceAll(" ");
        }
        rest = DATE.matcher(rest).replaceAll(" ");
        return WORD.matcher(rest).find() && !isContent(rest);
    }

    /** Whether people wrote it: the sample pathway and the sample people. */
    private boolean isContent(String text) {
        return text.toLowerCase(Locale.ROOT).contains("qq")
                || written.contains(text.strip().replaceAll(":$", ""));
    }
}
