package io.waymark.people.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.people.api.SyncOutcome;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.RestAnswer;
import io.waymark.support.RestClient;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same by REST, for those who keep Waymark running and for nobody else. */
class SyncOverRestTest {

    private static final String PATH = "/api/v1/people/sync";

    @Test
    void aSystemAdminSyncsAndNobodyElse(@TempDir Path folder) {
        try (Syncing syncing = Syncing.on(folder).has("boss", "one")) {
            Company company = new Company(syncing.app());
            RestClient admin = company.rest(company.person("Tara Finch", Role.SYS_ADMIN));
            RestClient other = company.rest(company.person("Hanna Brandt", Role.LD_ADMIN));

            assertThat(other.get(PATH).status()).isEqualTo(403);
            assertThat(other.post(PATH + "/runs", "{\"kind\": \"full\"}").status())
                    .isEqualTo(403);
            assertThat(syncing.app().rest().get(PATH).status()).isEqualTo(401);
            assertThat(admin.post(PATH + "/runs", "{\"kind\": \"sideways\"}").status())
                    .isEqualTo(422);
            assertThat(admin.post(PATH + "/runs", "{}").status()).isEqualTo(422);

            RestAnswer begun = admin.post(PATH + "/runs", "{\"kind\": \"full\"}");
            assertThat(begun.status()).isEqualTo(202);
            assertThat(syncing.ended(begun.at("/id")).outcome()).isEqualTo(SyncOutcome.DONE);
            RestAnswer state = admin.get(PATH);
            assertThat(state.at("/runs/0/outcome")).isEqualTo("done");
            assertThat(state.at("/runs/0/joined")).isEqualTo("2");
            assertThat(state.body()).doesNotContain("Name one");
        }
    }
}
