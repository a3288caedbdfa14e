package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.waymark.accountability.api.CommitmentDraft;
import io.waymark.platform.web.Fields;
import io.waymark.shared.PersonId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Schema(name = "CommitmentDraft", description = "A commitment as far as it is written; nothing in it has been checked.")
record DraftBody(
        @Schema(description = "The short title.") @Nullable String title,
        @Schema(description = "The situation.") @Nullable String when,
        @Schema(description = "What you do then.") @Nullable String then,

        @Schema(description = "The id of the behaviour.") @Nullable
        String behaviour,

        @Schema(description = "How often you do it so far.") @Nullable
        Integer baseline,

        @Schema(description = "The id of who shall confirm.") @Nullable
        String confirmer) {

    static DraftBody of(CommitmentDraft draft) {
        return new DraftBody(
                draft.wording().title(),
                draft.wording().when(),
                draft.wording().then(),
                draft.behaviour(),
                draft.baseline(),
                Ids.of(draft.confirmer()));
    }

    CommitmentDraft draft() {
        return new CommitmentDraft(
                WordingRequest.wording(title, when, then),
                Objects.requireNonNullElse(behaviour, ""),
                baseline,
                confirmer == null ? null : Fields.id("confirmer", confirmer, PersonId::new));
    }
}
