package io.waymark.people.domain;

import io.waymark.people.api.GrantRole;
import io.waymark.people.api.IdentityId;
import io.waymark.people.api.IdentityLinked;
import io.waymark.people.api.IdentityUnlinked;
import io.waymark.people.api.LinkIdentity;
import io.waymark.people.api.OtherAdmins;
import io.waymark.people.api.PersonJoined;
import io.waymark.people.api.PersonLeft;
import io.waymark.people.api.RoleGranted;
import io.waymark.people.api.RoleWithdrawn;
import io.waymark.people.api.TeamId;
import io.waymark.people.api.WithdrawRole;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** How somebody comes in, and what they may do then. */
class PersonAccessTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final PersonId ADA = new PersonId("p-ada");
    private static final String HOME = "https://id.example.com/realms/home";
    private static final String OTHER = "https://id.example.com/realms/other";
    private static final IdentityId FIRST = IdentityId.of(HOME, "1");
    private static final IdentityId SECOND = IdentityId.of(HOME, "2");
    private static final PersonJoined JOINED = new PersonJoined(
            ADA, "Ada Novak", "ada@example.com", "Lead", TeamId.NONE, "en-GB", ZoneId.of("Europe/London"), NOW);

    private final AtomicBoolean othersLeft = new AtomicBoolean(true);
    private final AggregateTestFixture<Person> fixture = fixture();

    @Test
    void anIdentityIsLinkedOnce() {
        fixture.given(JOINED).when(link(FIRST, HOME, false)).expectEvents(new IdentityLinked(ADA, FIRST, HOME, NOW));
        fixture.given(JOINED, new IdentityLinked(ADA, FIRST, HOME, NOW))
                .when(link(FIRST, HOME, false))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void anotherOfTheSameProviderIsRefused() {
        fixture.given(JOINED, new IdentityLinked(ADA, FIRST, HOME, NOW))
                .when(link(SECOND, HOME, false))
                .expectNoEvents()
                .expectException(Rejection.class)
                .expectException(Matchers.hasToString(Matchers.containsString("identity-taken")));
    }

    @Test
    void anotherOfTheSameProviderTakesItsPlaceIfThatIsMeant() {
        fixture.given(JOINED, new IdentityLinked(ADA, FIRST, HOME, NOW))
                .when(link(SECOND, HOME, true))
                .expectEvents(new IdentityUnlinked(ADA, FIRST, HOME, NOW), new IdentityLinked(ADA, SECOND, HOME, NOW));
    }

    @Test
    void oneOfAnotherProviderIsOneMore() {
        IdentityId elsewhere = IdentityId.of(OTHER, "1");
        fixture.given(JOINED, new IdentityLinked(ADA, FIRST, HOME, NOW))
                .when(link(elsewhere, OTHER, false))
                .expectEvents(new IdentityLinked(ADA, elsewhere, OTHER, NOW));
    }

    @Test
    void aRoleIsGivenOnceAndTakenAwayOnce() {
        fixture.given(JOINED)
                .when(new GrantRole(ADA, Role.SYS_ADMIN, NOW))
                .expectEvents(new RoleGranted(ADA, Role.SYS_ADMIN, NOW));
        fixture.given(JOINED, new RoleGranted(ADA, Role.SYS_ADMIN, NOW))
                .when(new GrantRole(ADA, Role.SYS_ADMIN, NOW))
                .expectNoEvents();
        fixture.given(JOINED, new RoleGranted(ADA, Role.SYS_ADMIN, NOW))
                .when(new WithdrawRole(ADA, Role.SYS_ADMIN, NOW))
                .expectEvents(new RoleWithdrawn(ADA, Role.SYS_ADMIN, NOW));
        fixture.given(JOINED, new RoleGranted(ADA, Role.SYS_ADMIN, NOW))
                .when(new WithdrawRole(ADA, Role.LD_ADMIN, NOW))
                .expectNoEvents();
    }

    @Test
    void whoeverHasLeftIsGivenNone() {
        fixture.given(JOINED, new PersonLeft(ADA, LocalDate.EPOCH, NOW))
                .when(new GrantRole(ADA, Role.LD_ADMIN, NOW))
                .expectNoEvents()
                .expectException(Matchers.hasToString(Matchers.containsString("person-not-active")));
    }

    @Test
    void theLastSystemAdminStaysOne() {
        othersLeft.set(false);
        fixture.given(JOINED, new RoleGranted(ADA, Role.SYS_ADMIN, NOW), new RoleGranted(ADA, Role.LD_ADMIN, NOW))
                .when(new WithdrawRole(ADA, Role.SYS_ADMIN, NOW))
                .expectNoEvents()
                .expectException(Matchers.hasToString(Matchers.containsString("last-system-admin")));
        fixture.given(JOINED, new RoleGranted(ADA, Role.SYS_ADMIN, NOW), new RoleGranted(ADA, Role.LD_ADMIN, NOW))
                .when(new WithdrawRole(ADA, Role.LD_ADMIN, NOW))
                .expectEvents(new RoleWithdrawn(ADA, Role.LD_ADMIN, NOW));
        fixture.given(JOINED, new RoleGranted(ADA, Role.SYS_ADMIN, NOW), new PersonLeft(ADA, LocalDate.EPOCH, NOW))
                .when(new WithdrawRole(ADA, Role.SYS_ADMIN, NOW))
                .expectEvents(new RoleWithdrawn(ADA, Role.SYS_ADMIN, NOW));
    }

    private AggregateTestFixture<Person> fixture() {
        AggregateTestFixture<Person> made = new AggregateTestFixture<>(Person.class);
        OtherAdmins others = new OtherAdmins() {
            @Override
            public boolean areLeftWithout(PersonId person) {
                return othersLeft.get();
            }

            @Override
            public boolean wouldAllLeave(Set<PersonId> leavers) {
                return !othersLeft.get();
            }
        };
        made.registerInjectableResource(others);
        return made;
    }

    private static LinkIdentity link(IdentityId identity, String issuer, boolean replacing) {
        return new LinkIdentity(ADA, identity, issuer, replacing, NOW);
    }
}
