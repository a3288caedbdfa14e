package io.waymark.accountability.sidestate;

import io.waymark.accountability.api.CommitmentDraft;
import io.waymark.accountability.api.FindCommitmentDraft;
import io.waymark.accountability.api.KeepCommitmentDraft;
import io.waymark.accountability.api.Wording;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.platform.json.Json;
import io.waymark.platform.privacy.PersonalCipher;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What people have written of commitments and not sent yet, sealed with their key. */
@Component
class CommitmentDrafts {

    private static final String SHELF = "commitment-drafts";
    private static final int LONGEST = 5_000;

    private final SideState sideState;
    private final PersonalCipher cipher;
    private final JsonMapper json = Json.mapper();

    CommitmentDrafts(SideState sideState, PersonalCipher cipher) {
        this.sideState = sideState;
        this.cipher = cipher;
    }

    @CommandHandler
    void keep(KeepCommitmentDraft command) {
        String key = key(command.person(), command.enrolment());
        if (command.draft().equals(CommitmentDraft.EMPTY)) {
            sideState.remove(SHELF, key);
            return;
        }
        Wording wording = command.draft().wording();
        int length = wording.title().length()
                + wording.when().length()
                + wording.then().length();
        if (length > LONGEST) {
            throw Rejection.invalid(Problem.of("text-too-long", length, LONGEST).at("when"));
        }
        sideState.put(SHELF, key, cipher.seal(command.person(), json.writeValueAsBytes(command.draft())));
    }

    @QueryHandler
    CommitmentDraft find(FindCommitmentDraft query) {
        return sideState
                .find(SHELF, key(query.person(), query.enrolment()))
                .flatMap(entry -> cipher.open(query.person(), entry.value()))
                .map(clear -> json.readValue(clear, CommitmentDraft.class))
                .orElse(CommitmentDraft.EMPTY);
    }

    private static String key(PersonId person, EnrolmentId enrolment) {
        return person.value() + "/" + enrolment.value();
    }
}
