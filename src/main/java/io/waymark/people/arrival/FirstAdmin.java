package io.waymark.people.arrival;

import io.waymark.people.api.BecomeFirstAdmin;
import io.waymark.people.api.FindHeadcount;
import io.waymark.people.api.FindIdentity;
import io.waymark.people.api.FindSetup;
import io.waymark.people.api.GrantRole;
import io.waymark.people.api.IdentityId;
import io.waymark.people.api.JoinPerson;
import io.waymark.people.api.KnownIdentity;
import io.waymark.people.api.LinkIdentity;
import io.waymark.people.api.Setup;
import io.waymark.people.api.TeamId;
import io.waymark.people.roster.FreshIds;
import io.waymark.platform.accounts.LocalAccounts;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.Acting;
import io.waymark.platform.security.Identity;
import io.waymark.platform.security.SignInDoor;
import io.waymark.platform.security.SignedIn;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the first person of a company that is without people, who has both roles, so that the others can come. */
@Component
class FirstAdmin {

    private static final Actor ITSELF = Actor.system("first-start");

    private final Gateways gateways;
    private final Acting acting;
    private final SignedIn signedIn;
    private final ObjectProvider<SignInDoor> door;
    private final SetupCode code;
    private final LocalAccounts accounts;
    private final FreshIds ids;

    FirstAdmin(
            Gateways gateways,
            Acting acting,
            SignedIn signedIn,
            ObjectProvider<SignInDoor> door,
            SetupCode code,
            LocalAccounts accounts,
            FreshIds ids) {
        this.gateways = gateways;
        this.acting = acting;
        this.signedIn = signedIn;
        this.door = door;
        this.code = code;
        this.accounts = accounts;
        this.ids = ids;
    }

    /** Whether nobody has ever been here. Whoever has a role is somebody. */
    boolean isOpen() {
        return acting.as(ITSELF, "first-start", () -> gateways.ask(new FindHeadcount()))
                        .ever()
                == 0;
    }

    @QueryHandler
    Setup find(FindSetup query) {
        return new Setup(isOpen(), hasProvider());
    }

    @CommandHandler
    PersonId become(BecomeFirstAdmin command) {
        if (!isOpen()) {
            throw Rejection.conflict("setup-done");
        }
        Identity identity = identity(command);
        insistOnDetails(command, identity);
        code.use(command.code());
        if (!hasProvider()) {
            accounts.register(command.email(), command.password());
        }
        return acting.as(ITSELF, "first-start", () -> enter(command, identity));
    }

    private Identity identity(BecomeFirstAdmin command) {
        if (!hasProvider()) {
            String email = command.email().strip();
            return new Identity(LocalAccounts.ISSUER, LocalAccounts.subject(email), email, false, command.name());
        }
        Identity told = signedIn.visitor().orElseThrow(() -> Rejection.conflict("setup-sign-in"));
        return new Identity(
                told.issuer(),
                told.subject(),
                told.email().isBlank() ? command.email() : told.email(),
                told.emailVerified(),
                told.name().isBlank() ? command.name() : told.name());
    }

    private void insistOnDetails(BecomeFirstAdmin command, Identity identity) {
        List<Problem> problems = new ArrayList<>();
        if (identity.name().isBlank()) {
            problems.add(Problem.of("roster-name-missing").at("name"));
        }
        if (identity.email().isBlank()) {
            problems.add(Problem.of("roster-email-missing").at("email"));
        }
        if (!hasProvider() && !isPassword(command.password())) {
            problems.add(Problem.of("password-length", LocalAccounts.SHORTEST).at("password"));
        }
        if (!problems.isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, problems);
        }
    }

    private PersonId enter(BecomeFirstAdmin command, Identity identity) {
        IdentityId id = IdentityId.of(identity.issuer(), identity.subject());
        KnownIdentity.Notice notice = gateways.ask(new FindIdentity(id)).notice();
        PersonId person = notice == null ? ids.person() : notice.person();
        gateways.sendOnly(new JoinPerson(
                person,
                identity.name().strip(),
                identity.email().strip(),
                "",
                TeamId.NONE,
                command.locale(),
                command.zone(),
                command.at()));
        gateways.sendOnly(new LinkIdentity(person, id, identity.issuer(), false, command.at()));
        for (Role role : Role.values()) {
            gateways.sendOnly(new GrantRole(person, role, command.at()));
        }
        return person;
    }

    private boolean hasProvider() {
        return door.getObject().way() == SignInDoor.Way.PROVIDER;
    }

    private static boolean isPassword(String text) {
        return text.codePointCount(0, text.length()) >= LocalAccounts.SHORTEST
                && text.getBytes(StandardCharsets.UTF_8).length <= LocalAccounts.LONGEST_BYTES;
    }
}
