package io.waymark.integration.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.people.api.Directory;
import io.waymark.people.api.FindStaff;
import io.waymark.people.api.FindSync;
import io.waymark.people.api.KnownPerson;
import io.waymark.people.api.RosterChange.Kind;
import io.waymark.people.api.RosterSource;
import io.waymark.people.api.RunSync;
import io.waymark.people.api.Staff;
import io.waymark.people.api.SyncKind;
import io.waymark.people.api.SyncOutcome;
import io.waymark.people.api.SyncRun;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
import io.waymark.support.EmbeddedApp;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

/** People of the real Keycloak, from its users and groups to our reporting lines. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakPeopleTest {

    private static final Actor ADMIN = Actor.person(new PersonId("p-admin"), Set.of(Role.SYS_ADMIN));
    private static final int OTHERS = 20;

    private final SyncRealm realm = SyncRealm.fresh();
    private final KeycloakConnection connection = new KeycloakConnection(realm.settings());
    private EmbeddedApp app;
    private String boss;
    private String support;

    @BeforeAll
    void start(@TempDir Path folder) {
        app = EmbeddedApp.startWith(
                folder,
                starting -> starting.registerBean(
                        "directory",
                        Directory.class,
                        () -> new KeycloakDirectory(realm.settings(), connection, Clock.systemUTC())));
        support = realm.team("Support");
        realm.team("Night shift");
        realm.topGroup("technical-accounts");
        realm.user("printer", Map.of(), "/technical-accounts");
        boss = realm.user("boss", Map.of("jobTitle", "Head", "zoneinfo", "Asia/Tokyo", "locale", "de"));
        for (int i = 0; i < OTHERS; i++) {
            realm.user("other" + i, Map.of("manager", "boss"), "/teams/Support");
        }
        assertThat(sync(SyncKind.FULL).outcome()).isEqualTo(SyncOutcome.DONE);
    }

    /** What the test before has done would still count as just changed. */
    @BeforeEach
    void forgetEvents() {
        realm.realm().clearAdminEvents();
    }

    @AfterAll
    void stop() {
        app.close();
        connection.close();
        realm.close();
    }

    @Test
    void usersComeAsTheyAreAndProgramsDoNot() {
        KnownPerson head = person("boss");
        assertThat(head.jobTitle()).isEqualTo("Head");
        assertThat(head.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(head.locale()).isEqualTo("de");
        assertThat(head.email()).isEqualTo("boss@example.com");
        assertThat(head.manager()).isNull();
        assertThat(head.sayings().by(RosterSource.KEYCLOAK).orElseThrow().key()).isEqualTo(boss);
        assertThat(person("other3").manager()).isEqualTo(head.id());
        assertThat(team("other3")).isEqualTo("Support");
        assertThat(staff().people())
                .noneMatch(one -> one.name().contains("printer") || one.name().contains("service"));
    }

    @Test
    void theManagerIsNamedByUserNameAddressOrId() {
        realm.user("byname", Map.of("manager", "BOSS"));
        realm.user("byaddress", Map.of("manager", "boss@example.com"));
        realm.user("byid", Map.of("manager", boss));

        SyncRun run = sync(SyncKind.INCREMENTAL);

        assertThat(run.outcome()).isEqualTo(SyncOutcome.DONE);
        assertThat(run.everybody()).isFalse();
        for (String one : new String[] {"byname", "byaddress", "byid"}) {
            assertThat(person(one).manager()).as(one).isEqualTo(person("boss").id());
        }
        assertThat(sync(SyncKind.FULL).outcome()).isEqualTo(SyncOutcome.UNCHANGED);
    }

    @Test
    void theSameAgainIsNothing() {
        sync(SyncKind.FULL);
        TrackingToken head = app.head();

        assertThat(sync(SyncKind.FULL).outcome()).isEqualTo(SyncOutcome.UNCHANGED);
        assertThat(app.head()).isEqualTo(head);
    }

    @Test
    void aChangedManagerOrGroupMovesAndOnlyWhoeverChangedIsRead() {
        realm.user("lead", Map.of("manager", "boss"));
        String mover = realm.user("mover", Map.of("manager", "boss"), "/teams/Support");
        sync(SyncKind.FULL);
        realm.change(mover, user -> user.singleAttribute("manager", "lead"));
        realm.realm().users().get(mover).leaveGroup(support);
        realm.realm()
                .users()
                .get(mover)
                .joinGroup(realm.realm().getGroupByPath("teams/Night shift").getId());

        SyncRun run = sync(SyncKind.INCREMENTAL);

        assertThat(run.everybody()).isFalse();
        assertThat(run.told()).isLessThan(OTHERS);
        assertThat(run.count(Kind.MOVE)).isEqualTo(1);
        assertThat(person("mover").manager()).isEqualTo(person("lead").id());
        assertThat(team("mover")).isEqualTo("Night shift");
    }

    @Test
    void whoIsDisabledLeavesAndIsTheSameWhenTheyReturn() {
        String leaver = realm.user("leaver", Map.of("manager", "boss"));
        realm.user("below", Map.of("manager", "leaver"));
        sync(SyncKind.FULL);
        PersonId before = person("leaver").id();
        realm.change(leaver, user -> user.setEnabled(false));

        SyncRun run = sync(SyncKind.INCREMENTAL);

        assertThat(run.everybody()).isFalse();
        assertThat(run.count(Kind.LEAVE)).isEqualTo(1);
        assertThat(person("leaver").isActive()).isFalse();
        assertThat(sync(SyncKind.FULL).outcome().isGood())
                .as("those who still name the leaver do not keep them")
                .isTrue();
        assertThat(person("leaver").isActive()).isFalse();
        assertThat(person("below").manager()).isEqualTo(before);
        realm.change(leaver, user -> user.setEnabled(true));
        assertThat(sync(SyncKind.INCREMENTAL).count(Kind.RETURN)).isEqualTo(1);
        assertThat(person("leaver").id()).isEqualTo(before);
    }

    @Test
    void whoIsDeletedLeavesForThenEverybodyIsRead() {
        String gone = realm.user("gone", Map.of("manager", "boss"));
        sync(SyncKind.FULL);
        realm.realm().users().delete(gone).close();

        SyncRun run = sync(SyncKind.INCREMENTAL);

        assertThat(run.everybody()).isTrue();
        assertThat(run.count(Kind.LEAVE)).isEqualTo(1);
        assertThat(person("gone").isActive()).isFalse();
    }

    @Test
    void aTeamThatIsRenamedConcernsEverybodyInIt() {
        String id = realm.team("Old name");
        realm.user("member", Map.of("manager", "boss"), "/teams/Old name");
        sync(SyncKind.FULL);
        assertThat(team("member")).isEqualTo("Old name");
        GroupRepresentation group = realm.realm().groups().group(id).toRepresentation();
        group.setName("New name");
        realm.realm().groups().group(id).update(group);

        SyncRun run = sync(SyncKind.INCREMENTAL);

        assertThat(run.everybody()).isTrue();
        assertThat(team("member")).isEqualTo("New name");
    }

    @Test
    void withoutEventsEverybodyIsRead() {
        sync(SyncKind.FULL);
        RealmRepresentation events = new RealmRepresentation();
        events.setAdminEventsEnabled(false);
        realm.realm().update(events);

        assertThat(sync(SyncKind.INCREMENTAL).everybody()).isTrue();

        events.setAdminEventsEnabled(true);
        realm.realm().update(events);
    }

    @Test
    void whoeverMayNotReadIsToldSo() {
        try (KeycloakConnection wrong = new KeycloakConnection(realm.settings("wrong"))) {
            Directory refused = new KeycloakDirectory(realm.settings("wrong"), wrong, Clock.systemUTC());
            assertThatThrownBy(() -> refused.everybody(any -> {}))
                    .isInstanceOfSatisfying(
                            Rejection.class, e -> assertThat(e.code()).isEqualTo("directory-refuses"));
        }
    }

    private SyncRun sync(SyncKind kind) {
        String id = app.send(ADMIN, new RunSync(kind, ""));
        EmbeddedApp.eventually(
                "it is over", () -> app.ask(ADMIN, new FindSync()).running() == null);
        return app.ask(ADMIN, new FindSync()).runs().stream()
                .filter(run -> run.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Staff staff() {
        return app.ask(Actor.system("test"), new FindStaff());
    }

    private KnownPerson person(String username) {
        return staff().people().stream()
                .filter(one -> one.name().equals("Ann " + username))
                .findFirst()
                .orElseThrow();
    }

    private String team(String username) {
        return staff().teams().stream()
                .filter(team -> team.id().equals(person(username).team()))
                .map(Staff.KnownTeam::name)
                .findFirst()
                .orElse("");
    }
}
