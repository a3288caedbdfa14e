package io.waymark.people.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.waymark.people.api.AcceptNewcomer;
import io.waymark.people.api.Acceptance;
import io.waymark.people.api.FindIdentity;
import io.waymark.people.api.FindNewcomers;
import io.waymark.people.api.FindPerson;
import io.waymark.people.api.IdentityId;
import io.waymark.people.api.KnownIdentity;
import io.waymark.people.api.Newcomers.Newcomer;
import io.waymark.people.api.PersonView;
import io.waymark.people.api.RefuseNewcomer;
import io.waymark.platform.privacy.KeyVault;
import io.waymark.platform.security.AuditLog;
import io.waymark.platform.security.Identities;
import io.waymark.platform.security.Identities.Known;
import io.waymark.platform.security.Identity;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
import io.waymark.support.AtOnce;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.SharedApp;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a sys-admin makes of somebody who signed in and is no person yet. */
@ExtendWith(SharedApp.class)
class ReceptionInAppTest {

    private static final String ISSUER = "https://id.example.com/realms/company";
    private static final Actor SYSTEM = Actor.system("test");

    private final EmbeddedApp app;
    private final Company company;
    private final Identities identities;
    private final Actor admin;

    ReceptionInAppTest(EmbeddedApp app, Company company) {
        this.app = app;
        this.company = company;
        this.identities = app.bean(Identities.class);
        this.admin = Actor.person(company.person("Hal Wren", Role.SYS_ADMIN), Set.of(Role.SYS_ADMIN));
    }

    @Test
    void asSomebodyNewTheyGetInWithTheNextClick() {
        Identity nia = stranger();
        PersonId manager = company.person("Ben Osei");
        String team = Company.fresh("Harbour");

        PersonId person = accept(nia, fresh(nia.email(), team, manager));

        assertThat(identities.whose(nia)).isEqualTo(new Known.Somebody(person, Set.of()));
        PersonView view = app.ask(SYSTEM, new FindPerson(person));
        assertThat(List.of(view.name(), view.email(), view.jobTitle(), view.teamName()))
                .containsExactly("Nia Roe", nia.email(), "Diver", team);
        assertThat(view.manager()).isEqualTo(manager);
        assertThat(noted(nia)).isEmpty();
    }

    @Test
    void theTeamOfThatNameIsTakenWhateverItsCapitals() {
        String team = Company.fresh("Harbour");
        Identity one = stranger();
        Identity two = stranger();

        PersonId first = accept(one, fresh(one.email(), team, null));
        PersonId second = accept(two, fresh(two.email(), team.toUpperCase(Locale.ROOT), null));

        assertThat(app.ask(SYSTEM, new FindPerson(second)).team())
                .isEqualTo(app.ask(SYSTEM, new FindPerson(first)).team());
    }

    @Test
    void asSomebodyWhoIsHereTheirFormerAccountIsTheirsNoMore() {
        PersonId ada = company.person("Ada Novak");
        Identity former = new Identity(ISSUER, Company.fresh("s"), ada.value() + "@example.com", true, "Ada");
        identities.whose(former);
        Identity fresh = new Identity(ISSUER, Company.fresh("s"), ada.value() + "@example.com", true, "Ada");
        assertThat(identities.whose(fresh)).isEqualTo(new Known.Stranger());
        PersonId noticedAs = notice(fresh).person();

        accept(fresh, new Acceptance.AsKnown(ada));

        assertThat(identities.whose(fresh)).isEqualTo(new Known.Somebody(ada, Set.of()));
        assertThat(identities.whose(former)).isEqualTo(new Known.Stranger());
        await().untilAsserted(() ->
                assertThat(app.bean(KeyVault.class).find(noticedAs)).isEmpty());
    }

    @Test
    void whoeverIsRefusedStaysOutAndWhatWasToldOfThemIsForgotten() {
        Identity nia = stranger();
        PersonId noticedAs = notice(nia).person();
        var start = app.clock().instant();

        app.send(admin, new RefuseNewcomer(id(nia), "Not one of ours", start));

        assertThat(noted(nia)).isEmpty();
        TrackingToken before = app.head();
        assertThat(identities.whose(nia)).isEqualTo(new Known.Stranger());
        assertThat(app.head()).isEqualTo(before);
        assertThat(app.bean(AuditLog.class).deedsSince(start, 1000))
                .filteredOn(deed -> deed.subject().equals(id(nia).value()))
                .extracting(AuditLog.Deed::why)
                .containsExactly("Not one of ours");
        await().untilAsserted(() ->
                assertThat(app.bean(KeyVault.class).find(noticedAs)).isEmpty());
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndNothingIsDone() {
        Identity nia = stranger();
        PersonId ada = company.person("Ada Novak");
        TrackingToken before = app.head();

        assertThat(problems(() -> accept(nia, fresh(ada.value() + "@EXAMPLE.com", "", null))))
                .containsExactly("email-known at email");
        assertThat(problems(() -> accept(nia, fresh(" ", "", null)))).containsExactly("roster-email-missing at email");
        assertThat(problems(() -> accept(nia, fresh(nia.email(), "", new PersonId("p-nobody")))))
                .containsExactly("person-not-active at manager");
        assertThat(problems(() -> accept(nia, new Acceptance.AsKnown(new PersonId("p-nobody")))))
                .containsExactly("person-not-active at person");
        assertThat(problems(() -> app.send(
                        admin, new RefuseNewcomer(id(nia), " no ", app.clock().instant()))))
                .containsExactly("reason-length at reason");
        assertThat(app.head()).isEqualTo(before);
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneDoes() {
        Identity nia = stranger();
        List<PersonId> people = Stream.of("Ada Novak", "Ben Osei", "Cleo Marsh", "Dan Iversen")
                .map(name -> company.person(name))
                .toList();

        List<String> answers = AtOnce.times(people.size(), number -> {
            try {
                return accept(nia, new Acceptance.AsKnown(people.get(number))).value();
            } catch (Rejection e) {
                return e.code();
            }
        });

        assertThat(answers).filteredOn("newcomer-settled"::equals).hasSize(people.size() - 1);
        assertThat(identities.whose(nia))
                .isEqualTo(new Known.Somebody(
                        new PersonId(answers.stream()
                                .filter(answer -> !answer.equals("newcomer-settled"))
                                .findFirst()
                                .orElseThrow()),
                        Set.of()));
    }

    private static List<String> problems(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(Rejection.class, work).problems().stream()
                .map(problem -> problem.code() + " at " + problem.field())
                .toList();
    }

    private PersonId accept(Identity identity, Acceptance as) {
        return app.send(admin, new AcceptNewcomer(id(identity), as, app.clock().instant()));
    }

    private static Acceptance fresh(String email, String team, @Nullable PersonId manager) {
        return new Acceptance.AsNew("Nia Roe", email, "Diver", team, manager, "de-DE", ZoneId.of("Europe/Berlin"));
    }

    private Identity stranger() {
        Identity identity =
                new Identity(ISSUER, Company.fresh("s"), Company.fresh("nia") + "@example.com", true, "Nia Roe");
        assertThat(identities.whose(identity)).isEqualTo(new Known.Stranger());
        return identity;
    }

    private KnownIdentity.Notice notice(Identity identity) {
        return Objects.requireNonNull(
                app.ask(SYSTEM, new FindIdentity(id(identity))).notice());
    }

    private List<Newcomer> noted(Identity identity) {
        return app.ask(admin, new FindNewcomers()).waiting().stream()
                .filter(one -> one.identity().equals(id(identity)))
                .toList();
    }

    private static IdentityId id(Identity identity) {
        return IdentityId.of(identity.issuer(), identity.subject());
    }
}
