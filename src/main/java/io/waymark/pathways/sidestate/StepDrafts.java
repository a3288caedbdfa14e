package io.waymark.pathways.sidestate;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.KeepStepDraft;
import io.waymark.pathways.api.StepDraft;
import io.waymark.pathways.api.StepId;
import io.waymark.platform.json.Json;
import io.waymark.platform.privacy.PersonalCipher;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What people have typed at steps and not sent yet, sealed with their key. */
@Component
public class StepDrafts {

    private static final String SHELF = "step-drafts";
    private static final int LONGEST = 20_000;

    private final SideState sideState;
    private final PersonalCipher cipher;
    private final JsonMapper json = Json.mapper();

    StepDrafts(SideState sideState, PersonalCipher cipher) {
        this.sideState = sideState;
        this.cipher = cipher;
    }

    @CommandHandler
    void keep(KeepStepDraft command) {
        String key = key(command.enrolment(), command.step());
        int length = command.fields().values().stream().mapToInt(String::length).sum();
        if (length > LONGEST) {
            throw Rejection.invalid(Problem.of("text-too-long", length, LONGEST).at("text"));
        }
        if (length == 0) {
            sideState.remove(SHELF, key);
            return;
        }
        byte[] clear = json.writeValueAsBytes(new StepDraft(command.fields(), command.at()));
        sideState.put(SHELF, key, cipher.seal(command.person(), clear));
    }

    /** What the person has typed at this step, or empty. */
    public Optional<StepDraft> find(EnrolmentId enrolment, PersonId person, StepId step) {
        return sideState
                .find(SHELF, key(enrolment, step))
                .flatMap(entry -> cipher.open(person, entry.value()))
                .map(clear -> json.readValue(clear, StepDraft.class));
    }

    private static String key(EnrolmentId enrolment, StepId step) {
        return enrolment.value() + "/" + step.value();
    }
}
