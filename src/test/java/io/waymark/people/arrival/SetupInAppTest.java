package io.waymark.people.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.waymark.people.api.BecomeFirstAdmin;
import io.waymark.people.api.FindPerson;
import io.waymark.people.api.FindSetup;
import io.waymark.people.api.PersonView;
import io.waymark.people.api.Setup;
import io.waymark.platform.security.SignInDoor;
import io.waymark.platform.security.WaymarkUser;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
import io.waymark.support.AtOnce;
import io.waymark.support.EmbeddedApp;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;

/** The first system admin of a company without people, and without an identity provider. */
class SetupInAppTest {

    private static final String PASSWORD = "a password of mine";

    private EmbeddedApp app;

    @BeforeEach
    void start() {
        app = EmbeddedApp.start();
        // The one that is printed at the start, which would else take the place of one made here.
        await().until(() -> app.bean(SideState.class).find("setup", "code").isPresent());
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void whoeverHasTheCodeBecomesTheFirstAdminAndSignsInWithAPassword() {
        SignInDoor door = app.bean(SignInDoor.class);
        assertThat(door.way()).isEqualTo(SignInDoor.Way.SETUP);
        assertThat(app.ask(Actor.NOBODY, new FindSetup())).isEqualTo(new Setup(true, false));

        // As somebody types it who reads it from another screen.
        PersonId person = become(code().toLowerCase(Locale.ROOT).replace('-', ' '), PASSWORD);

        assertThat(door.way()).isEqualTo(SignInDoor.Way.LOCAL);
        assertThat(app.ask(Actor.NOBODY, new FindSetup())).isEqualTo(new Setup(false, false));
        PersonView view = app.ask(Actor.system("test"), new FindPerson(person));
        assertThat(List.of(view.name(), view.email())).containsExactly("Ida Berg", "ida@example.com");
        WaymarkUser user =
                (WaymarkUser) door.byPassword("IDA@example.com", PASSWORD, "ui").getPrincipal();
        assertThat(user.person()).isEqualTo(person);
        assertThat(user.roles()).containsExactlyInAnyOrder(Role.values());
    }

    @Test
    void theAccountSurvivesARestartAndNoCodeIsMadeAnyMore() throws Exception {
        PersonId person = become(code(), PASSWORD);

        app.restart();

        WaymarkUser user = (WaymarkUser) app.bean(SignInDoor.class)
                .byPassword("ida@example.com", PASSWORD, "rest")
                .getPrincipal();
        assertThat(user.person()).isEqualTo(person);
        Thread.sleep(Duration.ofSeconds(1));
        assertThat(app.bean(SideState.class).find("setup", "code")).isEmpty();
    }

    @Test
    void aCodeIsGoodOnceAndANewOneTakesThePlaceOfTheOneBefore() {
        String before = code();
        String code = code();
        assertThat(refusal(() -> become(before, PASSWORD))).isEqualTo("setup-code-wrong");
        become(code, PASSWORD);

        TrackingToken head = app.head();
        assertThat(refusal(() -> become(code, PASSWORD))).isEqualTo("setup-done");
        assertThat(refusal(() -> app.bean(SetupCode.class).use(code))).isEqualTo("setup-code-wrong");
        assertThat(app.head()).isEqualTo(head);
    }

    @Test
    void ofManyAtOnceWithTheSameCodeOneIsTheFirst() {
        String code = code();

        List<String> answers = AtOnce.times(6, number -> {
            try {
                return become(code, PASSWORD).value();
            } catch (Rejection e) {
                return e.code();
            }
        });

        assertThat(answers).filteredOn(answer -> answer.startsWith("p-")).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.startsWith("p-"))
                .hasSize(5)
                .allMatch(answer -> answer.equals("setup-code-wrong") || answer.equals("setup-done"));
    }

    @Test
    void guessingIsSlowedDown() {
        String code = code();
        for (int guess = 0; guess < 5; guess++) {
            assertThat(refusal(() -> become("AAAAA-AAAAA-AAAAA-AAAAA", PASSWORD)))
                    .isEqualTo("setup-code-wrong");
        }

        assertThat(refusal(() -> become(code, PASSWORD))).isEqualTo("setup-code-later");
        app.clock().forward(Duration.ofSeconds(31));
        become(code, PASSWORD);
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndTheCodeIsStillGood() {
        String code = code();

        assertThat(problems(() -> app.send(
                        Actor.NOBODY,
                        new BecomeFirstAdmin(
                                code,
                                " ",
                                "",
                                "eleven char",
                                "en-GB",
                                ZoneId.of("UTC"),
                                app.clock().instant()))))
                .containsExactly(
                        "roster-name-missing at name", "roster-email-missing at email", "password-length at password");
        assertThat(problems(() -> become(code, "x".repeat(73)))).containsExactly("password-length at password");
        become(code, "twelve chars");
    }

    @Test
    void neitherCodeNorPasswordNorAddressLiesAnywhereAsItIs() {
        String code = code();
        byte[] kept =
                app.bean(SideState.class).find("setup", "code").orElseThrow().value();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(code.substring(0, 5));

        become(code, PASSWORD);

        assertThat(app.bean(SideState.class).list("local-accounts", "", "", 10))
                .hasSize(1)
                .allSatisfy(entry -> assertThat(entry.key() + new String(entry.value(), StandardCharsets.UTF_8))
                        .doesNotContain(PASSWORD, "ida@"));
    }

    @Test
    void passwordsAreNotGuessedEither() {
        become(code(), PASSWORD);
        SignInDoor door = app.bean(SignInDoor.class);
        for (int guess = 0; guess < 5; guess++) {
            assertThat(catchThrowableOfType(
                            BadCredentialsException.class,
                            () -> door.byPassword("ida@example.com", "not this one", "ui")))
                    .isNotNull();
        }
        // A machine so slow that the pause is over meanwhile gets a longer one.
        for (int guess = 0; guess < 5; guess++) {
            assertThat(catchThrowableOfType(
                            AuthenticationException.class,
                            () -> door.byPassword("ida@example.com", "not this one", "ui")))
                    .isNotNull();
        }
        assertThat(catchThrowableOfType(
                        LockedException.class, () -> door.byPassword("ida@example.com", PASSWORD, "ui")))
                .isNotNull();
    }

    private String code() {
        return app.bean(SetupCode.class).renew();
    }

    private PersonId become(String code, String password) {
        return app.send(
                Actor.NOBODY,
                new BecomeFirstAdmin(
                        code,
                        "Ida Berg",
                        " ida@example.com",
                        password,
                        "nb-NO",
                        ZoneId.of("Europe/Oslo"),
                        app.clock().instant()));
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(Rejection.class, work).code();
    }

    private static List<String> problems(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(Rejection.class, work).problems().stream()
                .map(problem -> problem.code() + " at " + problem.field())
                .toList();
    }
}
