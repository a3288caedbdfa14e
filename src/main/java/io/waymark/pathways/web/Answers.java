package io.waymark.pathways.web;

import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.EvidenceKind;
import io.waymark.pathways.api.FindStep;
import io.waymark.pathways.api.KeepUpload;
import io.waymark.pathways.api.StageState;
import io.waymark.pathways.api.StepId;
import io.waymark.pathways.api.StepPage;
import io.waymark.pathways.api.Task;
import io.waymark.pathways.api.UploadId;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.SignedIn;
import io.waymark.platform.web.Fields;
import io.waymark.platform.web.Kebab;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes an answer of what was sent; which kind of answer the step takes is for the enrolment to say. */
@Component
class Answers {
    private final Gateways gateways;
    private final SignedIn signedIn;
    private final Clock clock;

    Answers(Gateways gateways, SignedIn signedIn, Clock clock) {
        this.gateways = gateways;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * The answer.
     *
     * @throws Rejection {@code answer-kind-wrong} if it is of several kinds at once, {@code field-missing} or {@code value-wrong}
     *     at a field, and whatever {@link KeepUpload} refuses a file for
     */
    Answer of(CompletionRequest request, EnrolmentId enrolment, StepId step) {
        boolean quiz = request.attempt() != null || request.choices() != null;
        long kinds = Stream.of(request.text(), request.evidence(), quiz ? request : null)
                .filter(Objects::nonNull)
                .count();
        if (kinds > 1) {
            throw Rejection.invalid(Problem.of("answer-kind-wrong").at("answer"));
        }
        if (quiz) {
            return new Answer.Choices(
                    Fields.required("attempt", request.attempt()), Fields.required("choices", request.choices()));
        }
        if (request.text() != null) {
            return new Answer.Reflection(request.text());
        }
        return request.evidence() == null ? new Answer.Seen() : evidence(request.evidence(), enrolment, step);
    }

    /** The same refusal, at the fields as they are called here. */
    static Rejection atFields(Rejection rejection, CompletionRequest request) {
        return request.evidence() == null
                ? rejection
                : new Rejection(
                        rejection.kind(),
                        rejection.problems().stream().map(Answers::atField).toList());
    }

    private static Problem atField(Problem problem) {
        return switch (problem.field()) {
            case "kind", "content" -> problem.at("evidence." + problem.field());
            case "file" -> problem.at("evidence.base64");
            case null, default -> problem;
        };
    }

    private Answer evidence(EvidenceRequest evidence, EnrolmentId enrolment, StepId step) {
        String name = Fields.required("evidence.kind", evidence.kind());
        EvidenceKind kind = Kebab.find(EvidenceKind.class, name)
                .orElseThrow(() -> Rejection.invalid(Problem.of("evidence-kind").at("evidence.kind")));
        if (kind != EvidenceKind.FILE) {
            return new Answer.Evidence(kind, Fields.required("evidence.content", evidence.content()), null);
        }
        String fileName = Fields.required("evidence.fileName", evidence.fileName());
        byte[] content = Fields.required("evidence.base64", evidence.base64());
        return new Answer.Evidence(kind, fileName, upload(fileName, content, enrolment, step));
    }

    /** Keeps the file only where the step will take it: a locked step, or one done before, leaves nothing behind. */
    private @Nullable UploadId upload(String fileName, byte[] content, EnrolmentId enrolment, StepId step) {
        StepPage page = gateways.ask(new FindStep(enrolment, step, clock.instant()));
        boolean taken = page.state() == StageState.OPEN
                && page.step().task() instanceof Task.Do todo
                && todo.evidence().contains(EvidenceKind.FILE);
        return taken ? gateways.sendOnly(new KeepUpload(enrolment, signedIn.person(), fileName, content)) : null;
    }
}
