package io.waymark.pathways.domain;

import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.AnswerRule;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.EvidenceKind;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.net.URI;
import java.util.List;

/** Whether what somebody wrote or showed is fit to complete a step. Refusals name the field and keep what was typed. */
final class AnswerCheck {

    static final int LONGEST_EVIDENCE = 4000;
    private static final int LONGEST_LINK = 2000;
    private static final int MOST_OPTIONS = 8;

    private AnswerCheck() {}

    static void require(Answer.Reflection answer, AnswerRule.Write rule) {
        text("text", answer.text(), rule.maxLength());
    }

    static void require(Answer.Evidence answer, AnswerRule.Show rule, EnrolmentId enrolment) {
        if (!rule.kinds().contains(answer.kind())) {
            throw Rejection.invalid(Problem.of("evidence-kind").at("kind"));
        }
        switch (answer.kind()) {
            case TEXT -> text("content", answer.content(), LONGEST_EVIDENCE);
            case LINK -> link(answer.content().strip());
            case FILE -> file(answer, enrolment);
        }
        if (answer.kind() != EvidenceKind.FILE && answer.upload() != null) {
            throw Rejection.invalid(Problem.of("evidence-kind").at("kind"));
        }
    }

    static void require(Answer.Choices answer, AnswerRule.Pass rule) {
        boolean known = rule.key().keySet().containsAll(answer.chosen().keySet());
        boolean plain = answer.chosen().values().stream()
                .allMatch(options -> options.size() <= MOST_OPTIONS
                        && options.stream().allMatch(option -> option.matches("[a-z0-9-]{1,64}")));
        if (!known || !plain) {
            throw wrongKind();
        }
    }

    static Rejection wrongKind() {
        return new Rejection(
                Rejection.Kind.INVALID, List.of(Problem.of("answer-kind-wrong").at("answer")));
    }

    private static void text(String field, String text, int longest) {
        if (text.isBlank()) {
            throw Rejection.invalid(Problem.of("text-missing").at(field));
        }
        if (text.length() > longest) {
            throw Rejection.invalid(
                    Problem.of("text-too-long", text.length(), longest).at(field));
        }
        if (text.codePoints().anyMatch(AnswerCheck::isNoText)) {
            throw Rejection.invalid(Problem.of("text-control-character").at(field));
        }
    }

    /** Control characters but line ends and tabs, and halves of characters: nobody types them, and few programs bear them. */
    private static boolean isNoText(int character) {
        return Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0
                || Character.getType(character) == Character.SURROGATE;
    }

    private static void link(String link) {
        if (link.isEmpty()) {
            throw Rejection.invalid(Problem.of("link-missing").at("content"));
        }
        if (link.length() > LONGEST_LINK || !isWebAddress(link)) {
            throw Rejection.invalid(Problem.of("link-not-web").at("content"));
        }
    }

    private static boolean isWebAddress(String link) {
        try {
            URI uri = URI.create(link);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void file(Answer.Evidence answer, EnrolmentId enrolment) {
        if (answer.upload() == null || answer.content().isBlank()) {
            throw Rejection.invalid(Problem.of("file-missing").at("content"));
        }
        if (!answer.upload().value().startsWith(enrolment.value() + ".")) {
            throw Rejection.nothingHere();
        }
    }
}
