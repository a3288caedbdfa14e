package io.waymark.people.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.waymark.people.api.ChangeDetails;
import io.waymark.people.api.FindIdentity;
import io.waymark.people.api.FindNewcomers;
import io.waymark.people.api.GrantRole;
import io.waymark.people.api.IdentityId;
import io.waymark.people.api.LinkIdentity;
import io.waymark.people.api.NewcomerReason;
import io.waymark.people.api.Newcomers.Newcomer;
import io.waymark.people.api.RecordLeaving;
import io.waymark.platform.privacy.KeyVault;
import io.waymark.platform.security.AuditLog;
import io.waymark.platform.security.Identities;
import io.waymark.platform.security.Identities.Known;
import io.waymark.platform.security.Identity;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.AtOnce;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.SharedApp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is taken for whom at the door. */
@ExtendWith(SharedApp.class)
class IdentitiesInAppTest {

    private static final String ISSUER = "https://id.example.com/realms/company";
    private static final Actor SYSTEM = Actor.system("test");
    private static final Actor SYS_ADMIN = Actor.person(new PersonId("p-hal"), Set.of(Role.SYS_ADMIN));

    private final EmbeddedApp app;
    private final Company company;
    private final Identities identities;

    IdentitiesInAppTest(EmbeddedApp app, Company company) {
        this.app = app;
        this.company = company;
        this.identities = app.bean(Identities.class);
    }

    @Test
    void anAddressThatIsVouchedForLinksAtOnceAndForGood() {
        PersonId ada = company.person("Ada Novak");
        Instant start = app.clock().instant();
        Identity identity = verified("Ada", mail(ada).toUpperCase(Locale.ROOT));

        assertThat(identities.whose(identity)).isEqualTo(new Known.Somebody(ada, Set.of()));
        assertThat(app.bean(AuditLog.class).deedsSince(start, 1000))
                .filteredOn(deed -> deed.what().equals("LinkIdentity"))
                .extracting(AuditLog.Deed::actor, AuditLog.Deed::subject)
                .contains(tuple("person:" + ada.value(), id(identity).value()));

        change(ada, "moved-" + mail(ada));
        TrackingToken before = app.head();

        assertThat(identities.whose(identity)).isEqualTo(new Known.Somebody(ada, Set.of()));
        assertThat(app.head()).isEqualTo(before);
    }

    @Test
    void whatTheProviderDoesNotVouchForLinksNobody() {
        PersonId ada = company.person("Ada Novak");
        Identity identity = new Identity(ISSUER, Company.fresh("s"), mail(ada), false, "Ada");

        assertThat(identities.whose(identity)).isEqualTo(new Known.Stranger());
        assertThat(noted(identity)).extracting(Newcomer::why).containsExactly(NewcomerReason.UNVERIFIED);
    }

    /** The first letter of each is no letter of the Latin alphabet, whatever a comparison without case makes of it. */
    @Test
    void anAddressThatMerelyLooksTheSameLinksNobody() {
        PersonId kim = company.person("Kim Sato");
        change(kim, "kis" + mail(kim));

        assertThat(identities.whose(verified("Kim", "\u212Ais" + mail(kim)))).isEqualTo(new Known.Stranger());
        assertThat(identities.whose(verified("Kim", "ki\u017F" + mail(kim)))).isEqualTo(new Known.Stranger());
        assertThat(identities.whose(verified("Kim", "KIS" + mail(kim)))).isEqualTo(new Known.Somebody(kim, Set.of()));
    }

    @Test
    void anAddressOfTwoPeopleLinksNeither() {
        PersonId ada = company.person("Ada Novak");
        PersonId ben = company.person("Ben Osei");
        change(ben, mail(ada));
        Identity identity = verified("Ada", mail(ada));

        assertThat(identities.whose(identity)).isEqualTo(new Known.Stranger());
        assertThat(noted(identity)).extracting(Newcomer::why).containsExactly(NewcomerReason.AMBIGUOUS);
    }

    @Test
    void whoeverComesByAnAddressDoesNotComeByItsFormerOwnersAccount() {
        PersonId ada = company.person("Ada Novak");
        Identity hers = verified("Ada", mail(ada));
        identities.whose(hers);
        Identity thief = verified("Eve", mail(ada));

        assertThat(identities.whose(thief)).isEqualTo(new Known.Stranger());
        assertThat(noted(thief)).extracting(Newcomer::why).containsExactly(NewcomerReason.TAKEN);
        assertThat(identities.whose(hers)).isEqualTo(new Known.Somebody(ada, Set.of()));
    }

    @Test
    void aStrangerIsNotedOnceHoweverOftenTheyTry() {
        Identity identity = verified("Nia Roe", Company.fresh("nia") + "@example.com");

        identities.whose(identity);
        TrackingToken before = app.head();
        identities.whose(identity);

        assertThat(app.head()).isEqualTo(before);
        assertThat(noted(identity))
                .extracting(Newcomer::name, Newcomer::email, Newcomer::why)
                .containsExactly(tuple("Nia Roe", identity.email(), NewcomerReason.UNKNOWN));
    }

    @Test
    void manyAtOnceAreNotedOnce() {
        Identity identity = verified("Nia Roe", Company.fresh("nia") + "@example.com");

        AtOnce.times(6, number -> identities.whose(identity));

        assertThat(noted(identity)).hasSize(1);
    }

    @Test
    void aSourceOfPeopleLinksWithoutAnAddress() {
        PersonId ada = company.person("Ada Novak");
        Identity identity = new Identity(ISSUER, Company.fresh("s"), "", false, "");
        app.send(
                SYSTEM,
                new LinkIdentity(ada, id(identity), ISSUER, false, app.clock().instant()));

        assertThat(identities.whose(identity)).isEqualTo(new Known.Somebody(ada, Set.of()));
    }

    @Test
    void whoeverWaitedAndIsLinkedWaitsNoMoreAndWhatWasToldIsForgotten() {
        Identity identity = verified("Nia Roe", Company.fresh("nia") + "@example.com");
        identities.whose(identity);
        PersonId noticedAs = noticedAs(identity);
        assertThat(app.bean(KeyVault.class).find(noticedAs)).isPresent();
        PersonId nia = company.person("Nia Roe");

        app.send(
                SYSTEM,
                new LinkIdentity(nia, id(identity), ISSUER, false, app.clock().instant()));

        assertThat(noted(identity)).isEmpty();
        await().untilAsserted(() ->
                assertThat(app.bean(KeyVault.class).find(noticedAs)).isEmpty());
    }

    @Test
    void whoeverHasLeftIsNotLetInHoweverTheyAreKnown() {
        PersonId linked = company.person("Ada Novak");
        Identity known = verified("Ada", mail(linked));
        identities.whose(known);
        leave(linked);
        PersonId never = company.person("Ben Osei");
        leave(never);

        assertThat(identities.whose(known)).isEqualTo(new Known.Former(linked));
        assertThat(identities.whose(verified("Ben", mail(never)))).isEqualTo(new Known.Former(never));
        assertThat(identities.isActive(linked)).isFalse();
        assertThat(identities.isActive(new PersonId("p-nobody")))
                .as("somebody who joined a moment ago may not be known on this node yet")
                .isTrue();
        assertThat(identities.isActive(company.person("Cleo Marsh"))).isTrue();
    }

    @Test
    void rolesGivenHereComeAlong() {
        PersonId ada = company.person("Ada Novak");
        app.send(SYSTEM, new GrantRole(ada, Role.SYS_ADMIN, app.clock().instant()));

        assertThat(identities.whose(verified("Ada", mail(ada))))
                .isEqualTo(new Known.Somebody(ada, Set.of(Role.SYS_ADMIN)));
    }

    private PersonId noticedAs(Identity identity) {
        return Objects.requireNonNull(
                        app.ask(SYSTEM, new FindIdentity(id(identity))).notice())
                .person();
    }

    private List<Newcomer> noted(Identity identity) {
        return app.ask(SYS_ADMIN, new FindNewcomers()).waiting().stream()
                .filter(one -> one.identity().equals(id(identity)))
                .toList();
    }

    private void change(PersonId person, String email) {
        app.send(
                SYSTEM,
                new ChangeDetails(
                        person,
                        "Somebody Else",
                        email,
                        "Team lead",
                        "en-GB",
                        ZoneId.of("Europe/London"),
                        app.clock().instant()));
    }

    private void leave(PersonId person) {
        app.send(SYSTEM, new RecordLeaving(person, LocalDate.EPOCH, app.clock().instant()));
    }

    private static String mail(PersonId person) {
        return person.value() + "@example.com";
    }

    private static IdentityId id(Identity identity) {
        return IdentityId.of(identity.issuer(), identity.subject());
    }

    private static Identity verified(String name, String email) {
        return new Identity(ISSUER, Company.fresh("s"), email, true, name);
    }
}
