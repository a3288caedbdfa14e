package io.waymark.people.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.people.api.FindPerson;
import io.waymark.people.api.IdentityId;
import io.waymark.people.api.PersonView;
import io.waymark.platform.security.AuditLog;
import io.waymark.platform.security.Identities;
import io.waymark.platform.security.Identities.Known;
import io.waymark.platform.security.Identity;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.Refused;
import io.waymark.support.RestAnswer;
import io.waymark.support.RestClient;
import io.waymark.support.SharedApp;
import java.util.Set;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page of newcomers does, by REST and under the same rules. */
@ExtendWith(SharedApp.class)
class NewcomersOverRestTest {

    private static final String PATH = "/api/v1/people/newcomers";

    private final EmbeddedApp app;
    private final Company company;
    private final Identities identities;
    private final RestClient admin;

    NewcomersOverRestTest(EmbeddedApp app, Company company) {
        this.app = app;
        this.company = company;
        this.identities = app.bean(Identities.class);
        this.admin = company.rest(company.person("Tara Finch", Role.SYS_ADMIN));
    }

    @Test
    void onlySystemAdminsSeeThemAndAnswer() {
        Identity nia = stranger();
        RestClient other = company.rest(company.person("Hanna Brandt", Role.LD_ADMIN));
        Refused.with(other.get(PATH), 403, "role-missing");
        Refused.with(other.post(place(nia) + "/refusal", "{\"reason\": \"Not one of ours\"}"), 403, "role-missing");
        Refused.with(other.post(place(nia) + "/acceptance", "{\"person\": \"p-any\"}"), 403, "role-missing");
        assertThat(app.rest().get(PATH).status()).isEqualTo(401);
        assertThat(identities.whose(nia)).isEqualTo(new Known.Stranger());
    }

    @Test
    void asSomebodyNew() {
        Identity nia = stranger();
        RestAnswer list = admin.get(PATH);
        assertThat(list.body()).contains(id(nia), nia.email(), "\"why\":\"unknown\"");

        RestAnswer accepted = admin.post(place(nia) + "/acceptance", fresh(nia.email(), "de-DE"));

        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        PersonId person = new PersonId(accepted.at("/person"));
        assertThat(identities.whose(nia)).isEqualTo(new Known.Somebody(person, Set.of()));
        PersonView view = app.ask(Actor.system("test"), new FindPerson(person));
        assertThat(view.jobTitle()).isEqualTo("Diver");
        assertThat(view.zone().getId()).isEqualTo("Europe/Berlin");
        assertThat(admin.get(PATH).body()).doesNotContain(id(nia));
        Refused.with(admin.post(place(nia) + "/acceptance", fresh(nia.email(), "de-DE")), 409, "newcomer-settled");
    }

    @Test
    void asSomebodyWhoIsHere() {
        Identity nia = stranger();
        PersonId ada = company.person("Ada Novak");

        RestAnswer accepted = admin.post(place(nia) + "/acceptance", "{\"person\": \"" + ada.value() + "\"}");

        assertThat(accepted.at("/person")).isEqualTo(ada.value());
        assertThat(identities.whose(nia)).isEqualTo(new Known.Somebody(ada, Set.of()));
    }

    @Test
    void refusedForAReasonThatTheAuditKeeps() {
        Identity nia = stranger();
        var start = app.clock().instant();
        Refused.with(admin.post(place(nia) + "/refusal", "{\"reason\": \"no\"}"), 422, "reason-length");
        Refused.with(admin.post(place(nia) + "/refusal", "{}"), 422, "field-missing");

        assertThat(admin.post(place(nia) + "/refusal", "{\"reason\": \"Not one of ours\"}")
                        .status())
                .isEqualTo(204);

        assertThat(admin.get(PATH).body()).doesNotContain(id(nia));
        assertThat(app.bean(AuditLog.class).deedsSince(start, 1000))
                .filteredOn(deed -> deed.subject().equals(id(nia)))
                .extracting(AuditLog.Deed::why)
                .containsExactly("Not one of ours");
    }

    @Test
    void whatIsWrongIsToldAndNothingIsDone() {
        Identity nia = stranger();
        PersonId ada = company.person("Ada Novak");
        String acceptance = place(nia) + "/acceptance";
        TrackingToken before = app.head();

        Refused.with(admin.post(acceptance, fresh(ada.value() + "@example.com", "de-DE")), 422, "email-known");
        Refused.with(admin.post(acceptance, fresh("nobody", "de-DE")), 422, "roster-email-form");
        Refused.with(admin.post(acceptance, fresh(nia.email(), "?")), 422, "roster-locale-unknown");
        Refused.with(admin.post(acceptance, "{\"person\": \"p-nobody\"}"), 422, "person-not-active");
        Refused.with(admin.post(acceptance, "{}"), 422, "field-missing");
        Refused.with(
                admin.post(acceptance, fresh(nia.email(), "de-DE").replaceFirst("\\{", "{\"person\": \"p-any\", ")),
                422,
                "newcomer-is-one");
        Refused.with(admin.post(PATH + "/i-nobody/acceptance", "{\"person\": \"p-any\"}"), 404, "nothing-here");
        Refused.with(admin.post(PATH + "/i-nobody/refusal", "{\"reason\": \"Not one of ours\"}"), 404, "nothing-here");
        assertThat(app.head()).isEqualTo(before);
    }

    private static String fresh(String email, String locale) {
        return """
                {"newPerson": {"name": "Nia Roe", "email": "%s", "jobTitle": "Diver", "locale": "%s",
                "zone": "Europe/Berlin"}}""".formatted(email, locale);
    }

    private Identity stranger() {
        Identity identity = new Identity(
                "https://id.example.com/realms/company",
                Company.fresh("s"),
                Company.fresh("nia") + "@example.com",
                true,
                "Nia Roe");
        assertThat(identities.whose(identity)).isEqualTo(new Known.Stranger());
        return identity;
    }

    private static String place(Identity identity) {
        return PATH + "/" + id(identity);
    }

    private static String id(Identity identity) {
        return IdentityId.of(identity.issuer(), identity.subject()).value();
    }
}
